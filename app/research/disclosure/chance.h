// What only chance decides: the order of rows, and numbers that say nothing.
#pragma once

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "app/research/dataset/source.h"

namespace app::research {

template <typename Thing>
void shuffle(std::vector<Thing>& things, const Random& random)
{
    for (auto left = things.size(); left > 1; --left)
        std::swap(things[left - 1], things[random(static_cast<std::uint32_t>(left))]);
}

// Random numbers from `first` on, each at most once. Precondition: far fewer are asked for than there are.
class DifferentNumbers {
public:
    DifferentNumbers(std::uint32_t first, std::uint32_t count, const Random& random)
        : first_(first), count_(count), random_(random)
    {
    }

    double next()
    {
        while (true)
            if (const auto number = first_ + random_(count_); used_.insert(number).second)
                return number;
    }

private:
    std::uint32_t first_;
    std::uint32_t count_;
    const Random& random_;
    std::set<std::uint32_t> used_;
};

}  // namespace app::research
