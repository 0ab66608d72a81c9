// k-anonymity by local suppression: which values to take away so that nobody stands in a class that is too
// small.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "app/research/checkpoint.h"
#include "app/research/dataset/source.h"

namespace app::research {

// The rows that carry one id: one row, or all rows of one person where the waves are linked.
struct Unit {
    Respondent person;
    // Of each row what its identifying columns say, two bytes for each column. Equal bytes, equal value;
    // never suppressedBytes, unless it was suppressed before.
    std::vector<std::string> rows;
    std::uint32_t suppressed = 0;  // a bit for each identifying column, the first lowest
};
inline constexpr std::size_t mostIdentifying = 32;
inline constexpr std::uint16_t suppressedBytes = 0xFFFF;

using ClassKey = std::string;

// How the unit looks when these columns are suppressed. A suppressed value equals no value: it stands for
// itself, so a unit is only like others that are suppressed in the same places
// (docs/decisions/0012-a-suppressed-value-matches-no-value.md).
ClassKey keyOf(const Unit& unit, std::uint32_t suppressed);

// The units of each class, by their place.
std::map<ClassKey, std::vector<std::size_t>> classesOf(const std::vector<Unit>& units);

// How many different people these units belong to.
std::size_t peopleIn(const std::vector<Unit>& units, const std::vector<std::size_t>& places);

// Sets `suppressed` of each unit, with as few columns as it finds, so that each class counts at least k
// people. A column that would lose more than `mostPercent` of its values is suppressed everywhere. False when
// k cannot be reached.
bool makeClasses(std::vector<Unit>& units, std::size_t columns, std::size_t k, std::size_t mostPercent,
                 const Checkpoint& checkpoint);

}  // namespace app::research
