#include "app/research/disclosure/protection/exchange.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace app::research {

using State = SystemCell::State;

Exchange::Exchange(const CellSystem& system) : system_(system), placesOf_(system.cells.size())
{
    for (std::size_t table = 0; table < system.tables.size(); ++table)
        for (std::size_t place = 0; place < system.tables[table].cells.size(); ++place)
            placesOf_[system.tables[table].cells[place]].push_back({table, place});
}

Answers Exchange::towards(std::size_t cell, std::int64_t goal, Answers answers)
{
    const auto admits = [&](const Corner& corner) {
        return system_.cells[corner.cell].state != State::Shown &&
               (corner.change > 0 || answers[corner.cell] > 0);
    };
    // As many times as the goal asks and the corners that lose can bear.
    const auto exchange = [&](const Box& box) {
        auto times = std::abs(goal - answers[cell]);
        for (const auto& corner : box)
            if (corner.change < 0)
                times = std::min(times, answers[corner.cell]);
        for (const auto& corner : box)
            answers[corner.cell] += corner.change * times;
        return answers[cell] == goal;
    };
    if (goal != answers[cell])
        search(cell, goal > answers[cell] ? 1 : -1, admits, exchange);
    return answers;
}

std::vector<std::size_t> Exchange::cheapest(std::size_t cell, std::int64_t rise, const Answers& answers)
{
    auto least = std::numeric_limits<std::int64_t>::max();
    std::vector<std::size_t> cheapest;
    const auto admits = [&](const Corner& corner) {
        return corner.change > 0 || answers[corner.cell] >= rise;
    };
    const auto compare = [&](const Box& box) {
        const auto cost = costOf(box);
        if (cost >= least)
            return false;
        least = cost;
        cheapest.clear();
        for (const auto& corner : box)
            if (system_.cells[corner.cell].state == State::Shown)
                cheapest.push_back(corner.cell);
        return cost == 0;
    };
    search(cell, 1, admits, compare);
    return cheapest;
}

void Exchange::search(std::size_t cell, std::int64_t change, const Admits& admits, const Take& take) const
{
    for (const auto& at : placesOf_[cell]) {
        Box box{{at.place, cell, change}};
        if (grow(system_.tables[at.table], 0, box, admits, take) || growGroups(at, change, admits, take))
            return;
    }
}

// A box of groups, in each of which one more or one fewer answered: in all tables that count them, so that
// each table has one answer that these people gave.
bool Exchange::growGroups(const Place& at, std::int64_t change, const Admits& admits, const Take& take) const
{
    const auto& table = system_.tables[at.table];
    if (table.alike.size() < 2)
        return false;
    const auto n = at.place / table.axes[0].places * table.axes[0].places + table.axes[0].places - 1;
    Box groups{{n, table.cells[n], change}};
    return admits(groups.front()) &&
           grow(table, 1, groups, admits, [&](const Box& whole) { return spread(whole, at, admits, take); });
}

bool Exchange::spread(const Box& groups, const Place& at, const Admits& admits, const Take& take) const
{
    auto box = groups;
    const auto ownPlaces = system_.tables[at.table].axes[0].places;
    const auto own = at.place % ownPlaces;
    for (const auto table : system_.tables[at.table].alike) {
        const auto answers = system_.tables[table].axes[0].places - 1;
        const bool given = table == at.table && own < answers;
        Box cheapest;
        for (auto answer = given ? own : 0; answer < (given ? own + 1 : answers); ++answer) {
            auto corners = inTable(groups, ownPlaces, table, answer);
            if ((cheapest.empty() || costOf(corners) < costOf(cheapest)) &&
                std::all_of(corners.begin(), corners.end(), admits))
                cheapest = std::move(corners);
        }
        if (cheapest.empty())
            return false;
        box.insert(box.end(), cheapest.begin(), cheapest.end());
    }
    return take(box);
}

// The corners at one answer of another table with the same groups.
Exchange::Box Exchange::inTable(const Box& groups, std::size_t ownPlaces, std::size_t table,
                                std::size_t answer) const
{
    const auto& cells = system_.tables[table].cells;
    const auto places = system_.tables[table].axes[0].places;
    Box corners;
    for (const auto& group : groups) {
        const auto place = group.place / ownPlaces * places + answer;
        corners.push_back({place, cells[place], group.change});
    }
    return corners;
}

std::int64_t Exchange::costOf(const Box& box) const
{
    std::int64_t cost = 0;
    for (const auto& corner : box)
        cost += costOfHiding(system_.cells[corner.cell]);
    return cost;
}

// Doubles the corners along one axis after the other, in every way.
bool Exchange::grow(const SystemTable& table, std::size_t axis, Box& box, const Admits& admits,
                    const Take& take) const
{
    if (axis == table.axes.size())
        return take(box);
    const auto& [places, step, adds] = table.axes[axis];
    if (!adds)
        return grow(table, axis + 1, box, admits, take);
    const auto corners = box.size();
    const auto here = box.front().place / step % places;
    // Where other tables count the same people, n stays as it is, or growGroups() sees to it.
    const bool fixedTotal = axis == 0 && table.alike.size() > 1;
    if (fixedTotal && here + 1 == places)
        return false;
    for (std::size_t there = 0; there < (fixedTotal ? places - 1 : places); ++there) {
        if (there == here)
            continue;
        // A total grows with its parts; parts of one total grow at each other's cost.
        const std::int64_t sign = here + 1 == places || there + 1 == places ? 1 : -1;
        for (std::size_t corner = 0; corner < corners; ++corner) {
            const auto place = box[corner].place - here * step + there * step;
            box.push_back({place, table.cells[place], sign * box[corner].change});
            if (!admits(box.back()))
                break;
        }
        const bool whole = box.size() == 2 * corners && admits(box.back());
        if (whole && grow(table, axis + 1, box, admits, take))
            return true;
        box.resize(corners);
    }
    return false;
}

}  // namespace app::research
