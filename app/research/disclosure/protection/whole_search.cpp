#include "app/research/disclosure/protection/whole_search.h"

#include <cmath>

namespace app::research {
namespace {

using State = SystemCell::State;

constexpr double tolerance = 1e-6;
// Far below the cost of departing from anything shown, so that stretching a cell never does.
constexpr double gentle = 1e-3;
// How many numbers are made whole, one after the other, before the search is given up.
constexpr int mostRoundings = 8;
// Half of the last printed digit of a mean, and a little less, because what lies on the very edge may round
// away.
constexpr double halfDigit = 0.00499;

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

double costOf(const SystemMean& mean, const CellSystem& system)
{
    double cost = 1;
    for (const auto& part : mean.parts)
        cost += number(system.cells[part.cell].answers);
    return mean.shown ? cost : 0;
}

// The value of each cell; for what is shown, how far it departs up and down; for each mean, how far it
// departs.
std::vector<LinearProgram::Column> columnsOf(const CellSystem& system)
{
    std::vector<LinearProgram::Column> columns, ups, downs;
    for (const auto& cell : system.cells) {
        const auto value = number(cell.answers);
        const bool shown = cell.state == State::Shown;
        const auto cost = number(costOfHiding(cell));
        columns.push_back(shown ? LinearProgram::Column{value, value, 0}
                                : LinearProgram::Column{0, number(system.most), 0});
        ups.push_back({0, shown ? unlimited : 0, cost});
        downs.push_back({0, shown ? value : 0, cost});
    }
    columns.insert(columns.end(), ups.begin(), ups.end());
    columns.insert(columns.end(), downs.begin(), downs.end());
    for (const auto& mean : system.means)
        columns.push_back({0, unlimited, costOf(mean, system)});
    return columns;
}

class Rows {
public:
    explicit Rows(const CellSystem& system) : system_(system) {}

    std::vector<LinearProgram::Row> make()
    {
        for (const auto& sum : system_.sums) {
            LinearProgram::Row row;
            add(row, sum.total, 1);
            for (const auto part : sum.parts)
                add(row, part, -1);
            rows_.push_back(std::move(row));
        }
        for (std::size_t index = 0; index < system_.means.size(); ++index) {
            addMean(index, -halfDigit, 1);
            addMean(index, halfDigit, -1);
        }
        return std::move(rows_);
    }

private:
    void add(LinearProgram::Row& row, std::size_t cell, double factor) const
    {
        const auto cells = system_.cells.size();
        row.entries.push_back({cell, factor});
        row.entries.push_back({cells + cell, factor});
        row.entries.push_back({2 * cells + cell, -factor});
    }

    // The answers, weighed by how far they lie from one edge of the printed mean, are together on its inner
    // side.
    void addMean(std::size_t index, double edge, double side)
    {
        const auto& mean = system_.means[index];
        LinearProgram::Row row{side > 0 ? 0 : -unlimited, side > 0 ? unlimited : 0, {}};
        for (const auto& part : mean.parts)
            add(row, part.cell, part.value - (number(mean.hundredths) / 100 + edge));
        row.entries.push_back({3 * system_.cells.size() + index, side});
        rows_.push_back(std::move(row));
    }

    const CellSystem& system_;
    std::vector<LinearProgram::Row> rows_;
};

}  // namespace

WholeSearch::WholeSearch(const CellSystem& system, const Checkpoint& checkpoint)
    : system_(system), program_(columnsOf(system), Rows(system).make(), checkpoint)
{
}

void WholeSearch::hideCell(std::size_t cell)
{
    setFree(cell);
    program_.setBounds(up(cell), 0, 0);
    program_.setBounds(down(cell), 0, 0);
}

void WholeSearch::hideMean(std::size_t mean)
{
    program_.setCost(slack(mean), 0);
}

std::optional<Answers> WholeSearch::between(std::size_t cell, std::int64_t low, std::int64_t high,
                                            int direction)
{
    program_.setBounds(cell, number(low), number(high));
    program_.setCost(cell, -direction * gentle);
    std::vector<std::size_t> fixed{cell};
    auto values = solveAsShown();
    if (values)
        values = madeWhole(std::move(*values), fixed);
    program_.setCost(cell, 0);
    for (const auto each : fixed)
        setFree(each);
    if (!values)
        return std::nullopt;
    Answers answers;
    for (std::size_t each = 0; each < system_.cells.size(); ++each)
        answers.push_back(std::llround((*values)[each]));
    return answers;
}

WholeSearch::Figures WholeSearch::toReach(std::size_t cell, std::int64_t value)
{
    program_.setBounds(cell, number(value), number(value));
    const auto values = program_.solve();
    setFree(cell);
    Figures figures;
    if (!values)
        return figures;
    for (std::size_t each = 0; each < system_.cells.size(); ++each)
        if ((*values)[up(each)] > tolerance || (*values)[down(each)] > tolerance)
            figures.cells.push_back(each);
    for (std::size_t mean = 0; mean < system_.means.size(); ++mean)
        if (system_.means[mean].shown && (*values)[slack(mean)] > tolerance)
            figures.means.push_back(mean);
    return figures;
}

// Rounds one number after the other, the least whole first, and lets the others follow.
std::optional<WholeSearch::Values> WholeSearch::madeWhole(Values values, std::vector<std::size_t>& fixed)
{
    for (int rounding = 0; rounding < mostRoundings; ++rounding) {
        const auto cell = leastWhole(values);
        if (!cell)
            return values;
        fixed.push_back(*cell);
        const auto nearest = std::round(values[*cell]);
        const auto other = nearest > values[*cell] ? nearest - 1 : nearest + 1;
        program_.setBounds(*cell, nearest, nearest);
        auto next = solveAsShown();
        if (!next) {
            program_.setBounds(*cell, other, other);
            next = solveAsShown();
        }
        if (!next)
            return std::nullopt;
        values = std::move(*next);
    }
    return std::nullopt;
}

std::optional<std::size_t> WholeSearch::leastWhole(const Values& values) const
{
    std::optional<std::size_t> least;
    double farthest = tolerance;
    for (std::size_t cell = 0; cell < system_.cells.size(); ++cell) {
        const auto off = std::abs(values[cell] - std::round(values[cell]));
        if (off > farthest) {
            farthest = off;
            least = cell;
        }
    }
    return least;
}

// Nothing when no values agree with all that is shown.
std::optional<WholeSearch::Values> WholeSearch::solveAsShown()
{
    auto values = program_.solve();
    if (values && departs(*values))
        return std::nullopt;
    return values;
}

bool WholeSearch::departs(const Values& values) const
{
    double departure = 0;
    for (std::size_t column = up(0); column < slack(0); ++column)
        departure += values[column];
    for (std::size_t mean = 0; mean < system_.means.size(); ++mean)
        if (system_.means[mean].shown)
            departure += values[slack(mean)];
    return departure > tolerance;
}

// Precondition: the cell is not shown.
void WholeSearch::setFree(std::size_t cell)
{
    program_.setBounds(cell, 0, number(system_.most));
}

}  // namespace app::research
