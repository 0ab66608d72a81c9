#include "app/research/dataset/tables.h"

#include <set>
#include <stdexcept>

namespace app::research {
namespace {

// All places in which an observation counts: its own, and those of the totals over its groups.
std::vector<std::size_t> placesOf(const CountTable& table, const Observation& observation)
{
    std::vector<std::size_t> places{0};
    for (std::size_t index = 0; index < table.groups.size(); ++index) {
        const auto& dimension = table.groups[index];
        const auto own = observation.groups.at(index);
        if (own >= dimension.categories.size())
            throw std::out_of_range("tabulate() an observation outside the table");
        std::vector<std::size_t> wider;
        for (const auto place : places) {
            wider.push_back(place * shownCategories(dimension) + own);
            if (dimension.adds)
                wider.push_back(place * shownCategories(dimension) + dimension.categories.size());
        }
        places = std::move(wider);
    }
    return places;
}

}  // namespace

CountTable tabulate(CountTable table, const std::vector<Observation>& observations)
{
    const auto answers = table.answers.categories.size();
    std::size_t size = answers + 1;
    for (const auto& dimension : table.groups)
        size *= shownCategories(dimension);
    std::vector<std::set<Respondent>> people(size);
    table.counts.assign(size, {});
    for (const auto& observation : observations) {
        if (observation.answer >= answers)
            throw std::out_of_range("tabulate() an answer outside the table");
        for (const auto group : placesOf(table, observation))
            for (const auto answer : {observation.answer, answers}) {
                const auto place = group * (answers + 1) + answer;
                ++table.counts[place].answers;
                people[place].insert(observation.respondent);
            }
    }
    for (std::size_t place = 0; place < size; ++place)
        table.counts[place].people = static_cast<std::int64_t>(people[place].size());
    return table;
}

CountTable withoutDimension(CountTable table, std::size_t dimension)
{
    std::size_t step = table.answers.categories.size() + 1;
    for (std::size_t index = dimension + 1; index < table.groups.size(); ++index)
        step *= shownCategories(table.groups[index]);
    const auto categories = table.groups.at(dimension).categories.size();
    std::vector<Count> kept;
    for (std::size_t place = 0; place < table.counts.size(); ++place)
        if (place / step % (categories + 1) == categories)
            kept.push_back(table.counts[place]);
    table.counts = std::move(kept);
    table.groups.erase(table.groups.begin() + static_cast<std::ptrdiff_t>(dimension));
    return table;
}

// Groups as they are laid down: row-major over the categories and, where a dimension adds, its total.
std::size_t ReleasedTable::placeOf(const std::vector<std::size_t>& group) const
{
    std::size_t place = 0;
    for (std::size_t index = 0; index < groups_.size(); ++index)
        place = place * shownCategories(groups_[index]) + group.at(index);
    return place;
}

const TableCell& ReleasedTable::cell(const std::vector<std::size_t>& group, std::size_t answer) const
{
    return cells_.at(placeOf(group) * (answers_.categories.size() + 1) + answer);
}

const TableCell& ReleasedTable::n(const std::vector<std::size_t>& group) const
{
    return cell(group, answers_.categories.size());
}

const TableMean& ReleasedTable::mean(const std::vector<std::size_t>& group) const
{
    return means_.at(placeOf(group));
}

std::size_t shownCategories(const Dimension& dimension)
{
    return dimension.categories.size() + (dimension.adds ? 1 : 0);
}

}  // namespace app::research
