// Secondary suppression: hides as much more as it takes that no hidden figure can be computed.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "app/research/checkpoint.h"
#include "app/research/disclosure/protection/cell_system.h"
#include "app/research/disclosure/protection/exchange.h"
#include "app/research/disclosure/protection/whole_search.h"

namespace app::research {

// For each hidden cell it looks for two sets of whole numbers that agree with everything shown, and in which
// the cell is at least `width - 1` apart; where there are none it hides more. Each set is checked by
// counting, so a mistake of who found it hides too much and never too little
// (docs/decisions/0011-a-hidden-cell-is-proven.md).
class Protection {
public:
    // Precondition: the system outlives this, and width is at least 2.
    Protection(
        CellSystem& system, std::int64_t width, Checkpoint checkpoint = [] {});

    // Afterwards every hidden cell is proven, or everything is hidden.
    void protect();

private:
    bool isProven(std::size_t cell) const;
    void learnFrom(const std::optional<Answers>& answers);
    bool protect(std::size_t cell);
    void exchange(std::size_t cell);
    void hideBox(std::size_t cell);
    void searchAround(std::size_t cell);
    bool hideNextTo(std::size_t cell);
    std::optional<std::size_t> shownMean(const std::function<bool(const SystemMean::Part&)>& counts) const;
    void hideCell(std::size_t cell);
    void hideMean(std::size_t mean);

    std::int64_t lowGoal(std::size_t cell) const;
    std::int64_t highGoal(std::size_t cell) const;

    CellSystem& system_;
    std::int64_t width_;
    Checkpoint checkpoint_;
    Exchange exchange_;
    std::optional<WholeSearch> search_;  // from when it is first needed
    Answers truth_;
    Answers lowest_;  // seen in answers that were checked
    Answers highest_;
};

}  // namespace app::research
