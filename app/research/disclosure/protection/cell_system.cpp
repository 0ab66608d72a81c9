#include "app/research/disclosure/protection/cell_system.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <stdexcept>
#include <string>

#include "forms/scoring/rounding.h"

namespace app::research {
namespace {

// What a figure is of: which category of which dimensions; a total leaves its dimension out.
using Key = std::map<std::string, std::string>;

class SystemBuilder {
public:
    CellSystem build(const TableSet& set)
    {
        for (const auto& table : set.tables)
            addTable(table);
        for (auto& table : system_.tables)
            for (std::size_t other = 0; other < system_.tables.size(); ++other)
                if (sameGroups(table, system_.tables[other]))
                    table.alike.push_back(other);
        for (const auto& cell : system_.cells)
            system_.most = std::max(system_.most, 2 * cell.answers);
        return std::move(system_);
    }

private:
    static bool sameGroups(const SystemTable& one, const SystemTable& other)
    {
        return std::equal(
            one.groups.begin(), one.groups.end(), other.groups.begin(), other.groups.end(),
            [](const SystemGroup& mine, const SystemGroup& theirs) { return mine.n == theirs.n; });
    }

    void addTable(const CountTable& table)
    {
        table_ = &table;
        places_.assign(table.counts.size(), 0);
        for (std::size_t place = 0; place < table.counts.size(); ++place)
            places_[place] = cellAt(place);
        system_.tables.push_back({places_, {}, {}, {}});
        addAxes();
        addGroups();
    }

    // The coordinates of a place: one for each dimension, the answer last.
    std::vector<std::size_t> coordinatesOf(std::size_t place) const
    {
        const auto answers = table_->answers.categories.size() + 1;
        std::vector<std::size_t> coordinates(table_->groups.size() + 1);
        coordinates.back() = place % answers;
        place /= answers;
        for (auto index = table_->groups.size(); index-- > 0;) {
            coordinates[index] = place % shownCategories(table_->groups[index]);
            place /= shownCategories(table_->groups[index]);
        }
        return coordinates;
    }

    std::size_t cellAt(std::size_t place)
    {
        const auto coordinates = coordinatesOf(place);
        Key key;
        for (std::size_t index = 0; index < table_->groups.size(); ++index) {
            const auto& dimension = table_->groups[index];
            if (coordinates[index] < dimension.categories.size())
                key["group " + dimension.id] = dimension.categories[coordinates[index]].code;
        }
        const bool isN = coordinates.back() == table_->answers.categories.size();
        if (isN)
            key["population"] = table_->population;
        else
            key["answer " + table_->answers.id] = table_->answers.categories[coordinates.back()].code;
        return cellFor(key, table_->counts[place], isN || table_->showsCounts);
    }

    std::size_t cellFor(const Key& key, const Count& count, bool published)
    {
        const auto [known, added] = cells_.emplace(key, system_.cells.size());
        if (added)
            system_.cells.push_back({count.answers, count.people, SystemCell::State::Unpublished});
        auto& cell = system_.cells[known->second];
        if (cell.answers != count.answers || cell.people != count.people)
            throw std::logic_error("linked tables that contradict each other");
        if (published)
            cell.state = SystemCell::State::Shown;
        return known->second;
    }

    void addAxes()
    {
        const auto& groups = table_->groups;
        std::vector<SystemAxis> axes{{table_->answers.categories.size() + 1, 1, true}};
        for (auto index = groups.size(); index-- > 0;)
            axes.push_back(
                {shownCategories(groups[index]), axes.back().step * axes.back().places, groups[index].adds});
        for (const auto& axis : axes)
            if (axis.adds)
                addSumsAlong(axis);
        system_.tables.back().axes = std::move(axes);
    }

    void addSumsAlong(const SystemAxis& axis)
    {
        const auto parts = axis.places - 1;
        for (std::size_t place = 0; place < places_.size(); ++place) {
            if (place / axis.step % axis.places != parts)
                continue;
            SystemSum sum{places_[place], {}};
            for (std::size_t part = 0; part < parts; ++part)
                sum.parts.push_back(places_[place - (parts - part) * axis.step]);
            if (known_.emplace(sum.total, sum.parts).second)
                system_.sums.push_back(std::move(sum));
        }
    }

    void addGroups()
    {
        const auto answers = table_->answers.categories.size();
        auto& groups = system_.tables.back().groups;
        for (std::size_t first = 0; first < places_.size(); first += answers + 1) {
            SystemGroup group;
            for (std::size_t answer = 0; answer < answers; ++answer)
                group.answers.push_back(places_[first + answer]);
            group.n = places_[first + answers];
            if (table_->showsMean)
                group.mean = addMean(group);
            groups.push_back(std::move(group));
        }
    }

    std::optional<std::size_t> addMean(const SystemGroup& group)
    {
        SystemMean mean;
        for (std::size_t answer = 0; answer < group.answers.size(); ++answer)
            if (const auto value = table_->answers.categories[answer].value)
                mean.parts.push_back({group.answers[answer], *value});
        Answers truth;
        for (const auto& cell : system_.cells)
            truth.push_back(cell.answers);
        const auto hundredths = hundredthsOf(mean, truth);
        if (!hundredths)
            return std::nullopt;
        mean.hundredths = *hundredths;
        system_.means.push_back(std::move(mean));
        return system_.means.size() - 1;
    }

    CellSystem system_;
    std::map<Key, std::size_t> cells_;
    std::set<std::pair<std::size_t, std::vector<std::size_t>>> known_;
    const CountTable* table_ = nullptr;
    std::vector<std::size_t> places_;
};

bool addsUp(const SystemSum& sum, const Answers& answers)
{
    std::int64_t parts = 0;
    for (const auto part : sum.parts)
        parts += answers[part];
    return parts == answers[sum.total];
}

}  // namespace

std::int64_t costOfHiding(const SystemCell& cell)
{
    return cell.state == SystemCell::State::Shown ? 1 + cell.answers : 0;
}

CellSystem systemOf(const TableSet& set)
{
    return SystemBuilder().build(set);
}

std::optional<std::int64_t> hundredthsOf(const SystemMean& mean, const Answers& answers)
{
    double sum = 0;
    std::int64_t n = 0;
    for (const auto& part : mean.parts) {
        sum += part.value * static_cast<double>(answers[part.cell]);
        n += answers[part.cell];
    }
    if (n == 0)
        return std::nullopt;
    return std::llround(100 * forms::rounded(sum / static_cast<double>(n), 2));
}

bool addsUp(const CellSystem& system, const Answers& answers)
{
    for (std::size_t index = 0; index < system.cells.size(); ++index) {
        const auto& cell = system.cells[index];
        const bool known = cell.state == SystemCell::State::Shown;
        if (answers[index] < 0 || answers[index] > system.most || (known && answers[index] != cell.answers))
            return false;
    }
    return std::all_of(system.sums.begin(), system.sums.end(),
                       [&](const SystemSum& sum) { return addsUp(sum, answers); });
}

std::vector<std::size_t> meansAgainst(const CellSystem& system, const Answers& answers)
{
    std::vector<std::size_t> against;
    for (std::size_t mean = 0; mean < system.means.size(); ++mean)
        if (system.means[mean].shown &&
            hundredthsOf(system.means[mean], answers) != system.means[mean].hundredths)
            against.push_back(mean);
    return against;
}

}  // namespace app::research
