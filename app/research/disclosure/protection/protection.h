// Secondary suppression: hides as much more as it takes that no hidden figure can be computed.
#pragma once

#include <cstdint>
#include <vector>

#include "app/research/disclosure/protection/cell_system.h"
#include "app/research/disclosure/protection/linear_program.h"

namespace app::research {

// For each hidden cell it looks for two sets of whole numbers that agree with everything shown, and in which
// the cell is at least `width - 1` apart; where there are none it hides more. The solver only proposes such
// sets: each is checked by exact counting, so a mistake of the solver hides too much and never too little
// (docs/decisions/0011-a-hidden-cell-is-proven.md).
class Protection {
public:
    // Precondition: the system outlives this, and width is at least 2.
    Protection(CellSystem& system, std::int64_t width);

    // Afterwards every hidden cell is proven.
    void protect();

private:
    using Values = std::vector<double>;

    bool isProven(std::size_t cell) const;
    void protect(std::size_t cell);
    void stretch(std::size_t cell, double direction);
    void hideAround(std::size_t cell);
    void hideNextTo(std::size_t cell);
    bool tryToProve(Values values);
    bool provenBy(const Values& values);
    std::optional<Values> withOneWhole(const Values& values, std::size_t cell);
    std::optional<Values> solveAsShown();
    double deviationOf(const Values& values) const;

    void hideCell(std::size_t cell);
    void hideMean(std::size_t mean);
    void setFree(std::size_t cell);

    std::size_t up(std::size_t cell) const { return system_.cells.size() + cell; }
    std::size_t down(std::size_t cell) const { return 2 * system_.cells.size() + cell; }
    std::size_t slack(std::size_t mean) const { return 3 * system_.cells.size() + mean; }

    CellSystem& system_;
    std::int64_t width_;
    LinearProgram program_;
    std::vector<std::int64_t> lowest_;  // seen in a set that was checked
    std::vector<std::int64_t> highest_;
};

}  // namespace app::research
