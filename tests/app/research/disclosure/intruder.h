// Somebody who has only the published tables and a solver, and computes what they can. It is not the solver
// of the disclosure control and knows nothing of how that works: it reads released tables, and their sums and
// means.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/research/dataset/tables.h"

struct glp_prob;

namespace tests {

// Where a group stands in each dimension of its table.
using Group = std::vector<std::size_t>;

// All groups of the table, totals included.
std::vector<Group> groupsOf(const app::research::ReleasedTable& table);

class Intruder {
public:
    // Who does not believe in figures of more than `most`.
    Intruder(const app::research::ReleasedTables& tables, long most);

    // The lowest and the highest whole number that a hidden figure can be.
    struct Interval {
        std::string figure;
        long low = 0;
        long high = 0;
    };
    // Of each figure that is hidden, over all tables together. An interval is looked into no further than
    // that it holds `enough` numbers.
    std::vector<Interval> hidden(long enough);

private:
    struct Term {
        int column;
        double factor;
    };
    struct FreeProblem {
        void operator()(glp_prob* problem) const;
    };

    void read(const app::research::ReleasedTable& table);
    int columnOf(const std::string& figure, const app::research::TableCell* cell,
                 std::optional<std::int64_t> n);
    void addMean(const app::research::ReleasedTable& table, double mean, const std::vector<int>& answers);
    void addSum(int total, const std::vector<int>& parts);
    void addRow(double low, double high, const std::vector<Term>& terms);
    bool solve(int column, double direction);

    double most_;
    std::unique_ptr<glp_prob, FreeProblem> problem_;
    std::map<std::string, int> columns_;
    std::map<int, Interval> hidden_;
};

}  // namespace tests
