#include "app/research/disclosure/classes.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <set>

namespace app::research {
namespace {

// Beyond this many columns at once a unit loses all of them; trying every combination would take too long.
constexpr int mostAtOnce = 3;

using Places = std::vector<std::size_t>;

std::uint32_t allOf(std::size_t columns)
{
    return columns == 0 ? 0 : ~std::uint32_t{0} >> (mostIdentifying - columns);
}

// Every set of columns worth trying, the smallest first; all of them include what is dropped.
std::vector<std::uint32_t> patternsOver(std::size_t columns, std::uint32_t dropped)
{
    std::set<std::uint32_t> patterns{dropped};
    std::set<std::uint32_t> last = patterns;
    for (int size = 0; size < mostAtOnce; ++size) {
        std::set<std::uint32_t> next;
        for (const auto pattern : last)
            for (std::size_t column = 0; column < columns; ++column)
                next.insert(pattern | std::uint32_t{1} << column);
        patterns.insert(next.begin(), next.end());
        last = std::move(next);
    }
    patterns.insert(allOf(columns));
    std::vector<std::uint32_t> ordered(patterns.begin(), patterns.end());
    std::stable_sort(ordered.begin(), ordered.end(), [](std::uint32_t one, std::uint32_t other) {
        return std::popcount(one) < std::popcount(other);
    });
    return ordered;
}

std::map<ClassKey, Places> groupsOf(const std::vector<Unit>& units, const Places& places,
                                    std::uint32_t pattern)
{
    std::map<ClassKey, Places> groups;
    for (const auto place : places)
        groups[keyOf(units[place], pattern)].push_back(place);
    return groups;
}

// Units that are alike with everything suppressed, and still too few. Others must come and stand with them.
class Rescue {
public:
    Rescue(std::vector<Unit>& units, std::uint32_t all, std::size_t k) : units_(units), all_(all), k_(k) {}

    bool bringTo(const Places& tooFew)
    {
        for (const auto place : tooFew)
            units_[place].suppressed = all_;
        const auto key = keyOf(units_[tooFew.front()], all_);
        while (true) {
            const auto classes = classesOf(units_);
            const auto have = peopleIn(units_, classes.at(key));
            if (have >= k_)
                return true;
            if (!bringSome(classes, key, k_ - have))
                return false;
        }
    }

private:
    // From a class that can spare as many, else a whole class, the smallest.
    bool bringSome(const std::map<ClassKey, Places>& classes, const ClassKey& key, std::size_t needed)
    {
        const Places* smallest = nullptr;
        for (const auto& [other, places] : classes) {
            if (other == key || keyOf(units_[places.front()], all_) != key)
                continue;
            const auto people = peopleIn(units_, places);
            if (people >= k_ + needed) {
                bring(places, needed);
                return true;
            }
            if (!smallest || people < peopleIn(units_, *smallest))
                smallest = &places;
        }
        if (smallest)
            bring(*smallest, smallest->size());
        return smallest != nullptr;
    }

    void bring(const Places& places, std::size_t people)
    {
        std::set<Respondent> brought;
        for (const auto place : places) {
            const auto& person = units_[place].person;
            if (brought.size() == people && !brought.contains(person))
                continue;
            brought.insert(person);
            units_[place].suppressed = all_;
        }
    }

    std::vector<Unit>& units_;
    std::uint32_t all_;
    std::size_t k_;
};

// The columns in `dropped` are suppressed everywhere, and others where that is needed.
bool suppressLocally(std::vector<Unit>& units, std::size_t columns, std::uint32_t dropped, std::size_t k,
                     const Checkpoint& checkpoint)
{
    Places left;
    for (std::size_t place = 0; place < units.size(); ++place)
        left.push_back(place);
    for (const auto pattern : patternsOver(columns, dropped)) {
        checkpoint();
        Places still;
        for (const auto& [key, places] : groupsOf(units, left, pattern)) {
            if (peopleIn(units, places) >= k)
                for (const auto place : places)
                    units[place].suppressed = pattern;
            else
                still.insert(still.end(), places.begin(), places.end());
        }
        left = std::move(still);
    }
    const auto all = allOf(columns);
    for (const auto& [key, places] : groupsOf(units, left, all))
        if (!Rescue(units, all, k).bringTo(places))
            return false;
    return true;
}

std::size_t suppressedIn(const std::vector<Unit>& units, std::size_t column)
{
    std::size_t count = 0;
    for (const auto& unit : units)
        count += (unit.suppressed >> column & 1) ? unit.rows.size() : 0;
    return count;
}

// The column that loses most, when that is too much.
std::optional<std::size_t> worstColumn(const std::vector<Unit>& units, std::size_t columns,
                                       std::uint32_t dropped, std::size_t mostPercent)
{
    std::size_t rows = 0;
    for (const auto& unit : units)
        rows += unit.rows.size();
    std::optional<std::size_t> worst;
    for (std::size_t column = 0; column < columns; ++column) {
        const auto count = suppressedIn(units, column);
        const bool tooMany = count * 100 > rows * mostPercent;
        if (!(dropped >> column & 1) && tooMany && (!worst || count > suppressedIn(units, *worst)))
            worst = column;
    }
    return worst;
}

}  // namespace

ClassKey keyOf(const Unit& unit, std::uint32_t suppressed)
{
    auto rows = unit.rows;
    for (auto& row : rows)
        for (std::size_t column = 0; 2 * column < row.size(); ++column)
            if (suppressed >> column & 1)
                row.replace(2 * column, 2, 2, static_cast<char>(suppressedBytes & 0xFF));
    if (rows.size() == 1)
        return rows.front();
    std::sort(rows.begin(), rows.end());
    ClassKey key;
    for (const auto& row : rows)
        key += row;
    return key;
}

std::map<ClassKey, std::vector<std::size_t>> classesOf(const std::vector<Unit>& units)
{
    std::map<ClassKey, Places> classes;
    for (std::size_t place = 0; place < units.size(); ++place)
        classes[keyOf(units[place], units[place].suppressed)].push_back(place);
    return classes;
}

std::size_t peopleIn(const std::vector<Unit>& units, const std::vector<std::size_t>& places)
{
    std::set<Respondent> people;
    for (const auto place : places)
        people.insert(units[place].person);
    return people.size();
}

bool makeClasses(std::vector<Unit>& units, std::size_t columns, std::size_t k, std::size_t mostPercent,
                 const Checkpoint& checkpoint)
{
    std::uint32_t dropped = 0;
    while (suppressLocally(units, columns, dropped, k, checkpoint)) {
        const auto worst = worstColumn(units, columns, dropped, mostPercent);
        if (!worst)
            return true;
        dropped |= std::uint32_t{1} << *worst;
    }
    return false;
}

}  // namespace app::research
