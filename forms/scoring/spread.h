// How numbers lie, without showing any one of them.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace forms {

// Unrounded, and the same for every order of the numbers. There is no lowest and no highest, because those
// are the answers of single people.
struct Spread {
    std::size_t n = 0;
    double mean = 0;           // 0 when n is 0
    std::optional<double> sd;  // of a sample (n - 1); needs two numbers
    double median = 0;         // the middle of the two middle ones when n is even
    bool sameForAll = false;   // everybody gave the same number, so each one's number is known
    bool operator==(const Spread&) const = default;
};

Spread spreadOf(std::vector<double> numbers);

}  // namespace forms
