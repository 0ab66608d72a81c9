// The smallest cost of anything that satisfies a set of linear rows. The only door to the solver (COIN-OR
// CLP).
#pragma once

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include "app/research/checkpoint.h"

namespace app::research {

inline constexpr double unlimited = std::numeric_limits<double>::infinity();

class LinearProgram {
public:
    struct Column {
        double low = 0;
        double high = unlimited;
        double cost = 0;
    };
    struct Entry {
        std::size_t column = 0;
        double factor = 1;
    };
    // low <= the entries together <= high
    struct Row {
        double low = 0;
        double high = 0;
        std::vector<Entry> entries;
    };

    LinearProgram(
        const std::vector<Column>& columns, const std::vector<Row>& rows, Checkpoint checkpoint = [] {});
    ~LinearProgram();
    LinearProgram(const LinearProgram&) = delete;
    LinearProgram& operator=(const LinearProgram&) = delete;

    void setBounds(std::size_t column, double low, double high);
    void setCost(std::size_t column, double cost);
    void setRowBounds(std::size_t row, double low, double high);

    // The value of each column, or nothing when no values satisfy all rows. Starts from the solution before,
    // so that many problems that differ a little are quick. The checkpoint is passed at every pivot; after it
    // has thrown, the program is of no more use.
    std::optional<std::vector<double>> solve();

private:
    struct Model;
    std::unique_ptr<Model> model_;
};

}  // namespace app::research
