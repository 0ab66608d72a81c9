// A set of tables as one system: each figure once, however many tables show it, and how figures add up.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "app/research/dataset/tables.h"

namespace app::research {

struct SystemCell {
    enum class State {
        Shown,
        Hidden,      // must not be computable
        Unpublished  // counts of a table that shows means only; nobody promised anything about them
    };
    std::int64_t answers = 0;
    std::int64_t people = 0;
    State state = State::Shown;
};

// The larger the figure, the more it says: totals and n are hidden last.
std::int64_t costOfHiding(const SystemCell& cell);

using Answers = std::vector<std::int64_t>;  // of each cell of a system

// The total is the parts together.
struct SystemSum {
    std::size_t total = 0;
    std::vector<std::size_t> parts;
};

struct SystemMean {
    struct Part {
        std::size_t cell = 0;
        double value = 0;
    };
    std::vector<Part> parts;
    std::int64_t hundredths = 0;  // the mean as it is printed
    bool shown = true;
};

// One group of one table: its answers, its n and its mean.
struct SystemGroup {
    std::vector<std::size_t> answers;
    std::size_t n = 0;
    std::optional<std::size_t> mean;
};

// One dimension of a table. Along an axis that adds, the last place is the total.
struct SystemAxis {
    std::size_t places = 0;
    std::size_t step = 1;  // from one place to the next
    bool adds = true;
};

struct SystemTable {
    std::vector<std::size_t> cells;  // at each place, as ReleasedTable lays them down
    std::vector<SystemAxis> axes;    // that of the answers first
    std::vector<SystemGroup> groups;
    std::vector<std::size_t> alike;  // the tables with the same n in the same groups, itself included
};

struct CellSystem {
    std::vector<SystemCell> cells;
    std::vector<SystemSum> sums;
    std::vector<SystemMean> means;
    std::vector<SystemTable> tables;
    std::int64_t most = 0;  // twice the largest figure: nobody would believe in a larger one
};

// Every figure shown, and every mean of a group in which somebody answered. Throws std::logic_error when two
// tables that are linked give the same figure differently.
CellSystem systemOf(const TableSet& set);

// The mean of the answers with a value, in hundredths, rounded here and nowhere before. Nothing when there
// are none.
std::optional<std::int64_t> hundredthsOf(const SystemMean& mean, const Answers& answers);

// Whether somebody who sees only the shown figures, and no mean, could think these were the answers of all
// cells.
bool addsUp(const CellSystem& system, const Answers& answers);

// The shown means that say otherwise.
std::vector<std::size_t> meansAgainst(const CellSystem& system, const Answers& answers);

}  // namespace app::research
