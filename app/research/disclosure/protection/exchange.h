// Other answers that give the same totals, found by exchanging: one more here, one fewer there. The corners
// of a box in one table, one more and one fewer by turns, leave every total as it is. Such a box is found in
// a fraction of the time that a solver takes, and most hidden cells have one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "app/research/disclosure/protection/cell_system.h"

namespace app::research {

class Exchange {
public:
    // Precondition: the system outlives this.
    explicit Exchange(const CellSystem& system);

    // Brings the cell from `answers` as near to `goal` as boxes can of which every corner is hidden. None
    // goes below zero. Means, and other tables, are not looked at.
    Answers towards(std::size_t cell, std::int64_t goal, Answers answers);

    // What has to be hidden for the cell to rise by `rise` from `answers` in one box: the figures that say
    // least. Nothing at all when the cell stands in no table.
    std::vector<std::size_t> cheapest(std::size_t cell, std::int64_t rise, const Answers& answers);

private:
    struct Corner {
        std::size_t place = 0;
        std::size_t cell = 0;
        std::int64_t change = 1;
    };
    using Box = std::vector<Corner>;
    struct Place {
        std::size_t table = 0;
        std::size_t place = 0;
    };

    // What may be a corner, and what to do with a box; true ends the search.
    using Admits = std::function<bool(const Corner&)>;
    using Take = std::function<bool(const Box&)>;

    void search(std::size_t cell, std::int64_t change, const Admits& admits, const Take& take) const;
    bool grow(const SystemTable& table, std::size_t axis, Box& box, const Admits& admits,
              const Take& take) const;
    bool growGroups(const Place& at, std::int64_t change, const Admits& admits, const Take& take) const;
    bool spread(const Box& groups, const Place& at, const Admits& admits, const Take& take) const;
    Box inTable(const Box& groups, std::size_t ownPlaces, std::size_t table, std::size_t answer) const;
    std::int64_t costOf(const Box& box) const;

    const CellSystem& system_;
    std::vector<std::vector<Place>> placesOf_;  // of each cell
};

}  // namespace app::research
