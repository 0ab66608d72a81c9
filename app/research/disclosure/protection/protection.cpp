#include "app/research/disclosure/protection/protection.h"

#include <algorithm>
#include <cmath>

namespace app::research {
namespace {

using State = SystemCell::State;

constexpr double tolerance = 1e-6;
// Far below the cost of departing from anything shown, so that stretching a cell never does.
constexpr double gentle = 1e-3;
// How many cells are made whole, one after the other, before a set is given up.
constexpr int mostRoundings = 40;
// Half of the last printed digit of a mean, and a little less, because a set on the very edge may round away.
constexpr double halfDigit = 0.00499;

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

// The larger the figure, the dearer it is to hide: totals and n stay longest.
double costOf(const SystemCell& cell)
{
    return 1 + number(cell.answers);
}

double costOf(const SystemMean& mean, const CellSystem& system)
{
    double cost = 1;
    for (const auto& part : mean.parts)
        cost += number(system.cells[part.cell].answers);
    return cost;
}

// The value of each cell; for what is shown, how far it departs up and down; for each mean, how far it
// departs.
std::vector<LinearProgram::Column> columnsOf(const CellSystem& system)
{
    std::vector<LinearProgram::Column> values, ups, downs;
    for (const auto& cell : system.cells) {
        const auto value = number(cell.answers);
        const bool shown = cell.state == State::Shown;
        values.push_back(shown ? LinearProgram::Column{value, value, 0} : LinearProgram::Column{});
        ups.push_back({0, shown ? unlimited : 0, costOf(cell)});
        downs.push_back({0, shown ? value : 0, costOf(cell)});
    }
    values.insert(values.end(), ups.begin(), ups.end());
    values.insert(values.end(), downs.begin(), downs.end());
    for (const auto& mean : system.means)
        values.push_back({0, unlimited, costOf(mean, system)});
    return values;
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

    // The answers weighed by how far they lie from one edge of the printed mean are together on its inner
    // side.
    void addMean(std::size_t index, double edge, double side)
    {
        const auto& mean = system_.means[index];
        LinearProgram::Row row{0, 0, {}};
        (side > 0 ? row.high : row.low) = side > 0 ? unlimited : -unlimited;
        for (const auto& part : mean.parts)
            add(row, part.cell, part.value - (number(mean.hundredths) / 100 + edge));
        row.entries.push_back({3 * system_.cells.size() + index, side});
        rows_.push_back(std::move(row));
    }

    const CellSystem& system_;
    std::vector<LinearProgram::Row> rows_;
};

}  // namespace

Protection::Protection(CellSystem& system, std::int64_t width)
    : system_(system), width_(width), program_(columnsOf(system), Rows(system).make())
{
    for (const auto& cell : system.cells)
        lowest_.push_back(cell.answers);
    highest_ = lowest_;
    for (std::size_t mean = 0; mean < system.means.size(); ++mean)
        if (!system.means[mean].shown)
            hideMean(mean);
}

void Protection::protect()
{
    // Hiding one more cell may hide it unproven, so go round until nothing is left.
    for (bool found = true; found;) {
        found = false;
        for (std::size_t cell = 0; cell < system_.cells.size(); ++cell) {
            if (system_.cells[cell].state != State::Hidden || isProven(cell))
                continue;
            protect(cell);
            found = true;
        }
    }
}

bool Protection::isProven(std::size_t cell) const
{
    return highest_[cell] - lowest_[cell] + 1 >= width_;
}

void Protection::protect(std::size_t cell)
{
    stretch(cell, -1);
    if (!isProven(cell))
        stretch(cell, 1);
    if (!isProven(cell))
        hideAround(cell);
    if (!isProven(cell))
        hideNextTo(cell);
}

// Looks for the lowest or highest that the cell can be, as far as is needed.
void Protection::stretch(std::size_t cell, double direction)
{
    const auto low = std::max<std::int64_t>(0, highest_[cell] - width_ + 1);
    program_.setBounds(cell, number(low), number(lowest_[cell] + width_ - 1));
    program_.setCost(cell, -direction * gentle);
    if (const auto values = solveAsShown())
        tryToProve(*values);
    program_.setCost(cell, 0);
    setFree(cell);
}

// Hides what the cheapest departure that stretches the cell far enough departs from.
void Protection::hideAround(std::size_t cell)
{
    const auto target = number(lowest_[cell] + width_ - 1);
    program_.setBounds(cell, target, target);
    const auto values = program_.solve();
    setFree(cell);
    if (!values)
        return;
    for (std::size_t other = 0; other < system_.cells.size(); ++other)
        if ((*values)[up(other)] > tolerance || (*values)[down(other)] > tolerance)
            hideCell(other);
    for (std::size_t mean = 0; mean < system_.means.size(); ++mean)
        if (system_.means[mean].shown && (*values)[slack(mean)] > tolerance)
            hideMean(mean);
    auto departed = *values;
    for (std::size_t other = 0; other < system_.cells.size(); ++other)
        departed[other] += departed[up(other)] - departed[down(other)];
    program_.setBounds(cell, target, target);
    tryToProve(std::move(departed));
    setFree(cell);
}

// The last resort, for which no proof is needed that it helps: with everything hidden anything can be.
void Protection::hideNextTo(std::size_t cell)
{
    const auto contains = [&](const SystemMean& mean) {
        return mean.shown && std::any_of(mean.parts.begin(), mean.parts.end(),
                                         [&](const auto& part) { return part.cell == cell; });
    };
    const auto mean = std::find_if(system_.means.begin(), system_.means.end(), contains);
    if (mean != system_.means.end()) {
        hideMean(static_cast<std::size_t>(mean - system_.means.begin()));
        return;
    }
    std::optional<std::size_t> cheapest;
    const auto consider = [&](std::size_t other) {
        const auto& candidate = system_.cells[other];
        if (candidate.state == State::Shown &&
            (!cheapest || candidate.answers < system_.cells[*cheapest].answers))
            cheapest = other;
    };
    for (const auto& sum : system_.sums) {
        if (sum.total != cell && std::find(sum.parts.begin(), sum.parts.end(), cell) == sum.parts.end())
            continue;
        consider(sum.total);
        std::for_each(sum.parts.begin(), sum.parts.end(), consider);
    }
    for (std::size_t other = 0; !cheapest && other < system_.cells.size(); ++other)
        consider(other);
    if (cheapest)
        hideCell(*cheapest);
}

// Makes the values whole, the least whole first, and keeps what they prove.
bool Protection::tryToProve(Values values)
{
    std::vector<std::size_t> fixed;
    bool proven = provenBy(values);
    for (int rounding = 0; !proven && rounding < mostRoundings; ++rounding) {
        std::size_t least = 0;
        double farthest = tolerance;
        for (std::size_t cell = 0; cell < system_.cells.size(); ++cell)
            if (const auto off = std::abs(values[cell] - std::round(values[cell])); off > farthest) {
                farthest = off;
                least = cell;
            }
        if (farthest <= tolerance)
            break;
        fixed.push_back(least);
        const auto next = withOneWhole(values, least);
        if (!next)
            break;
        values = *next;
        proven = provenBy(values);
    }
    for (const auto cell : fixed)
        setFree(cell);
    return proven;
}

std::optional<Protection::Values> Protection::withOneWhole(const Values& values, std::size_t cell)
{
    const auto nearest = std::round(values[cell]);
    const auto other = nearest > values[cell] ? nearest - 1 : nearest + 1;
    for (const auto whole : {nearest, other}) {
        program_.setBounds(cell, whole, whole);
        if (auto solved = solveAsShown())
            return solved;
    }
    return std::nullopt;
}

// Widens what is known of each cell when the values are whole and agree with everything shown.
bool Protection::provenBy(const Values& values)
{
    std::vector<std::int64_t> answers;
    for (std::size_t cell = 0; cell < system_.cells.size(); ++cell)
        answers.push_back(std::llround(values[cell]));
    if (!couldBe(system_, answers))
        return false;
    for (std::size_t cell = 0; cell < answers.size(); ++cell) {
        lowest_[cell] = std::min(lowest_[cell], answers[cell]);
        highest_[cell] = std::max(highest_[cell], answers[cell]);
    }
    return true;
}

// Nothing when no values agree with all that is shown.
std::optional<Protection::Values> Protection::solveAsShown()
{
    auto values = program_.solve();
    if (values && deviationOf(*values) > tolerance)
        return std::nullopt;
    return values;
}

double Protection::deviationOf(const Values& values) const
{
    double deviation = 0;
    for (std::size_t column = up(0); column < slack(0); ++column)
        deviation += values[column];
    for (std::size_t mean = 0; mean < system_.means.size(); ++mean)
        if (system_.means[mean].shown)
            deviation += values[slack(mean)];
    return deviation;
}

void Protection::hideCell(std::size_t cell)
{
    system_.cells[cell].state = State::Hidden;
    setFree(cell);
    program_.setBounds(up(cell), 0, 0);
    program_.setBounds(down(cell), 0, 0);
}

void Protection::hideMean(std::size_t mean)
{
    system_.means[mean].shown = false;
    program_.setCost(slack(mean), 0);
}

void Protection::setFree(std::size_t cell)
{
    program_.setBounds(cell, 0, unlimited);
}

}  // namespace app::research
