// Whose answers they are, and by what figures are grouped: the team and the quarter. Nothing finer than a
// quarter ever leaves (research.md 4).
#pragma once

#include <compare>
#include <string>

#include "forms/model/team.h"

namespace forms {

// One person across all dossiers; a member's id says something inside one team only.
struct Person {
    std::string team;
    Id member = 0;
    auto operator<=>(const Person&) const = default;
};

struct Quarter {
    int year = 0;
    int number = 1;  // 1 to 4
    auto operator<=>(const Quarter&) const = default;
};

Quarter quarterOf(Date day);
Quarter quarterOf(Instant moment);

// The key under which a caller keeps its tallies, one for each group.
struct Group {
    std::string team;
    Quarter period;
    auto operator<=>(const Group&) const = default;
};

}  // namespace forms
