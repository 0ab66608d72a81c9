#include "app/sheets/content/team_picture_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/team_picture_wording.h"

namespace app::sheets {
namespace {

using forms::ActionCounts;
using forms::RoundLengths;

double minutesIn(std::chrono::milliseconds time)
{
    return std::chrono::duration<double, std::ratio<60>>(time).count();
}

// Few enough to stand apart.
std::vector<LineChart::ScaleMark> scaleUpTo(double minutes)
{
    int step = 1;
    while (minutes / step > 5)
        step *= 2;
    std::vector<LineChart::ScaleMark> marks;
    for (int mark = 0; mark < minutes + step; mark += step)
        marks.push_back({static_cast<double>(mark), minutesOnScale(mark)});
    return marks;
}

std::vector<std::string> spokenRounds(const RoundsOverTime& rounds)
{
    std::vector<std::string> points;
    for (const auto& [period, figure] : rounds) {
        const auto* lengths = std::get_if<RoundLengths>(&figure);
        points.push_back(
            lengths ? realBesidePlan(periodName(period), duration(lengths->taken), duration(lengths->planned))
                    : periodName(period) + ": " + wording::tooFew);
    }
    return points;
}

BarChart roundsBars(const RoundLengths& lengths, std::string spoken)
{
    const auto taken = minutesIn(lengths.taken);
    const auto planned = minutesIn(lengths.planned);
    return {{{wording::realMean, taken, duration(lengths.taken)},
             {wording::plannedMean, planned, duration(lengths.planned)}},
            std::max(taken, planned),
            std::move(spoken)};
}

// One row of figures, or one that says that there are too few.
std::vector<Cell> rowOf(const forms::Period& period, const std::vector<std::string>& figures)
{
    std::vector<Cell> row = {{Text{periodName(period)}}};
    for (const auto& figure : figures)
        row.push_back({Text{figure}});
    return row;
}

std::vector<std::string> tooFewIn(const Table& table)
{
    return std::vector<std::string>(table.columns.size() - 1, wording::tooFew);
}

}  // namespace

void append(std::vector<Block>& blocks, std::vector<Block> more)
{
    for (auto& block : more)
        blocks.push_back(std::move(block));
}

List spokenList(const std::vector<std::string>& said, std::size_t most)
{
    List list;
    for (std::size_t place = 0; place < std::min(most, said.size()); ++place)
        list.items.push_back({Text{said[place], Emphasis::Spoken}});
    return list;
}

std::vector<Block> wordsBeside(
    const std::vector<std::pair<std::string, const std::vector<std::string>*>>& lists)
{
    Columns columns;
    for (const auto& [title, said] : lists)
        if (!said->empty())
            columns.sides.push_back({{Heading{title, 2}, spokenList(*said)}});
    if (columns.sides.empty())
        return {};
    return {columns};
}

Block roundsChart(const RoundsOverTime& rounds)
{
    const auto spoken = spokenLines(wording::howLong, spokenRounds(rounds));
    LineChart chart{{}, {{wording::realMean, {}}, {wording::plannedMean, {}}}};
    std::vector<RoundLengths> shown;
    for (const auto& [period, figure] : rounds) {
        const auto* lengths = std::get_if<RoundLengths>(&figure);
        constexpr auto unknown = std::numeric_limits<double>::quiet_NaN();
        chart.points.push_back(periodName(period));
        chart.lines[0].values.push_back(lengths ? minutesIn(lengths->taken) : unknown);
        chart.lines[1].values.push_back(lengths ? minutesIn(lengths->planned) : unknown);
        if (lengths)
            shown.push_back(*lengths);
    }
    if (shown.size() == 1)
        return roundsBars(shown.front(), spoken);
    double most = 0;
    for (const auto& lengths : shown)
        most = std::max({most, minutesIn(lengths.taken), minutesIn(lengths.planned)});
    chart.scale = scaleUpTo(most);
    chart.most = chart.scale.back().value;
    chart.spoken = spoken;
    return chart;
}

Table roundsTable(const RoundsOverTime& rounds)
{
    Table table{{{wording::period, 2},
                 {wording::rounds, 1, Align::Right},
                 {wording::realMean, 1.6, Align::Right},
                 {wording::plannedMean, 1, Align::Right},
                 {wording::withinPlan, 1.2, Align::Right}},
                {},
                true};
    for (const auto& [period, figure] : rounds) {
        const auto* lengths = std::get_if<RoundLengths>(&figure);
        table.rows.push_back(rowOf(
            period,
            lengths ? std::vector{std::to_string(lengths->rounds), duration(lengths->taken),
                                  duration(lengths->planned), partOf(lengths->withinPlan, lengths->rounds)}
                    : tooFewIn(table)));
    }
    return table;
}

BarChart actionsChart(const ActionsOverTime& actions)
{
    BarChart chart;
    std::vector<std::string> spoken;
    for (const auto& [period, figure] : actions) {
        const auto* counts = std::get_if<ActionCounts>(&figure);
        const forms::Share share = counts ? forms::Share{counts->done, counts->agreed} : forms::Share{};
        chart.bars.push_back(
            {periodName(period), share.fraction(), counts ? partOf(share.part, share.of) : wording::tooFew});
        spoken.push_back(chart.bars.back().label + ": " + chart.bars.back().shown);
    }
    chart.spoken = spokenBars(wording::whatBecame, spoken);
    return chart;
}

Table actionsTable(const ActionsOverTime& actions)
{
    Table table{{{wording::period, 2},
                 {wording::agreedCount, 1, Align::Right},
                 {wording::doneCount, 1, Align::Right},
                 {wording::openCount, 1, Align::Right},
                 {wording::droppedCount, 1, Align::Right}},
                {},
                true};
    for (const auto& [period, figure] : actions) {
        const auto* counts = std::get_if<ActionCounts>(&figure);
        table.rows.push_back(
            rowOf(period, counts ? std::vector{std::to_string(counts->agreed), std::to_string(counts->done),
                                               std::to_string(counts->open), std::to_string(counts->dropped)}
                                 : tooFewIn(table)));
    }
    return table;
}

}  // namespace app::sheets
