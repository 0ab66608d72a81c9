// How long disclosure control takes over a set of linked tables, beside what an auditor does afterwards: a
// linear program for the lowest and one for the highest value of each hidden figure, by the same solver.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>

#include "app/research/disclosure/protection/linear_program.h"
#include "app/research/disclosure/protection/protection.h"
#include "app/research/disclosure/release_tables.h"
#include "tests/app/research/population.h"

namespace {

using namespace app::research;
using Clock = std::chrono::steady_clock;
constexpr double goal = 1;  // second

double secondsOf(const std::function<void()>& work)
{
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

Dimension dimension(const std::string& id, std::uint32_t categories)
{
    Dimension made{id, id, {}, true};
    for (std::uint32_t category = 0; category < categories; ++category)
        made.categories.push_back({std::to_string(category), std::to_string(category), category + 1.0});
    return made;
}

// Each person in one of the groups, answering each of the questions; the higher answers are given more often.
TableSet tablesOf(const std::vector<Dimension>& groups, std::uint32_t questions, std::uint32_t people)
{
    const auto random = tests::seeded(1);
    TableSet set{{"proef"}, {}};
    std::vector<std::vector<std::size_t>> places;
    for (std::uint32_t person = 0; person < people; ++person) {
        auto& place = places.emplace_back();
        for (const auto& group : groups)
            place.push_back(random(static_cast<std::uint32_t>(group.categories.size())));
    }
    for (std::uint32_t question = 0; question < questions; ++question) {
        CountTable table;
        table.id = "vraag " + std::to_string(question);
        table.population = "proef";
        table.groups = groups;
        table.answers = dimension(table.id, 5);
        table.showsMean = question == 0;
        std::vector<Observation> observations;
        for (std::uint32_t person = 0; person < people; ++person)
            observations.push_back({{0, person + 1}, places[person], std::max(random(5), random(5))});
        set.tables.push_back(tabulate(table, observations));
    }
    return set;
}

std::size_t hiddenIn(const CellSystem& system)
{
    return static_cast<std::size_t>(
        std::count_if(system.cells.begin(), system.cells.end(),
                      [](const SystemCell& cell) { return cell.state == SystemCell::State::Hidden; }));
}

// The system with what is hidden for want of people.
CellSystem smallHidden(const TableSet& set, int threshold)
{
    auto system = systemOf(set);
    for (auto& cell : system.cells)
        if (cell.people < threshold)
            cell.state = SystemCell::State::Hidden;
    return system;
}

void audit(const CellSystem& system)
{
    std::vector<LinearProgram::Column> columns;
    std::vector<std::size_t> hidden;
    for (std::size_t cell = 0; cell < system.cells.size(); ++cell) {
        const auto value = static_cast<double>(system.cells[cell].answers);
        const bool shown = system.cells[cell].state == SystemCell::State::Shown;
        columns.push_back(shown ? LinearProgram::Column{value, value, 0} : LinearProgram::Column{});
        if (!shown)
            hidden.push_back(cell);
    }
    std::vector<LinearProgram::Row> rows;
    for (const auto& sum : system.sums) {
        auto& row = rows.emplace_back();
        row.entries.push_back({sum.total, -1});
        for (const auto part : sum.parts)
            row.entries.push_back({part, 1});
    }
    LinearProgram program(columns, rows);
    for (const auto cell : hidden)
        for (const auto direction : {1.0, -1.0}) {
            program.setCost(cell, direction);
            program.solve();
            program.setCost(cell, 0);
        }
}

void report(const char* name, const TableSet& set)
{
    forms::Policy policy;
    const auto control = secondsOf([&] { static_cast<void>(releaseTables(set, policy)); });
    auto system = smallHidden(set, policy.tables.threshold);
    const auto small = hiddenIn(system);
    Protection(system, policy.tables.threshold).protect();
    const auto auditing = secondsOf([&] { audit(system); });
    std::printf(
        "%-42s %4zu cells, %4zu too small, %4zu hidden  %6.3f s (goal %.0f s)  %5.2f x an audit of %.3f s\n",
        name, system.cells.size(), small, hiddenIn(system), control, goal, control / auditing, auditing);
}

}  // namespace

int main()
{
    const std::vector<Dimension> teamsByPeriod{dimension("team", 12), dimension("period", 8)};
    report("12 teams x 8 periods x 5 answers", tablesOf(teamsByPeriod, 1, 3000));
    report("the same, three linked questions", tablesOf(teamsByPeriod, 3, 3000));
    report("12 teams x 5 answers, 8 linked questions", tablesOf({dimension("team", 12)}, 8, 300));
}
