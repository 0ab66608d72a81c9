// Drawing at random, the same on every machine.
#pragma once

#include <random>

namespace forms {

class Chance {
public:
    explicit Chance(unsigned seed) : numbers_(seed) {}
    int below(int limit) { return static_cast<int>(numbers_() % static_cast<unsigned>(limit)); }
    std::mt19937& numbers() { return numbers_; }

private:
    std::mt19937 numbers_;
};

}  // namespace forms
