// Preparing a meeting: what its agenda asks for, what there is time for, and how many can talk together.
#pragma once

#include "forms/model/team.h"

namespace forms {

// What has begun, stays where it is and as long as it took.
bool mayChange(const Activity& activity);

enum class Towards { Begin, End };

// Whether the activity has a neighbour on that side with which it may change places.
bool canMove(const Meeting& meeting, std::size_t activity, Towards side);
// Precondition: it can.
void move(Meeting& meeting, std::size_t activity, Towards side);

struct Fit {
    std::chrono::minutes asked{0};  // by all activities together
    std::chrono::minutes there{
        0};  // from begin to agreed end, whole minutes; below zero: it ends before it begins
};
// Without an agreed end the meeting lasts as long as it asks for.
Fit fitOf(const Meeting& meeting);

// With more people a casusronde works less well; the advice is to split the group (method.md 3.1 R5).
inline constexpr std::size_t mostTogether = 10;

}  // namespace forms
