// Other answers that agree with everything shown, by linear programs: for what no box can exchange.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "app/research/disclosure/protection/cell_system.h"
#include "app/research/disclosure/protection/linear_program.h"

namespace app::research {

class WholeSearch {
public:
    // Precondition: the system outlives this, and from now on hides nothing without saying so here.
    WholeSearch(const CellSystem& system, const Checkpoint& checkpoint);

    void hideCell(std::size_t cell);
    void hideMean(std::size_t mean);

    // Whole numbers, with the cell from low to high and, as `direction` is 1 or -1, as high or as low as it
    // goes. Nothing when none were found in a few tries; there may be some yet. The caller checks what it
    // gets.
    std::optional<Answers> between(std::size_t cell, std::int64_t low, std::int64_t high, int direction);

    struct Figures {
        std::vector<std::size_t> cells;
        std::vector<std::size_t> means;
    };
    // What says least and would have to be hidden for the cell to be able to have this value.
    Figures toReach(std::size_t cell, std::int64_t value);

private:
    using Values = std::vector<double>;

    std::optional<Values> solveAsShown();
    std::optional<Values> madeWhole(Values values, std::vector<std::size_t>& fixed);
    std::optional<std::size_t> leastWhole(const Values& values) const;
    bool departs(const Values& values) const;
    void setFree(std::size_t cell);

    std::size_t up(std::size_t cell) const { return system_.cells.size() + cell; }
    std::size_t down(std::size_t cell) const { return 2 * system_.cells.size() + cell; }
    std::size_t slack(std::size_t mean) const { return 3 * system_.cells.size() + mean; }

    const CellSystem& system_;
    LinearProgram program_;
};

}  // namespace app::research
