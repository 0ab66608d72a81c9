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

// Puts it before the closing, which stays the last; gives its place.
std::size_t add(Meeting& meeting, Activity activity);
// Puts it behind the terugblik, where a meeting looks back; when that is over, before the closing.
void addToLookBack(Meeting& meeting, Activity activity);

struct Fit {
    std::chrono::minutes asked{0};  // by all activities together
    std::chrono::minutes there{
        0};  // from begin to agreed end, whole minutes; below zero: it ends before it begins
};
// Without an agreed end the meeting lasts as long as it asks for.
Fit fitOf(const Meeting& meeting);

// With more people a casusronde works less well; the advice is to split the group (method.md 3.1 R5).
inline constexpr std::size_t mostTogether = 10;

struct Groups {
    Meeting first;
    Meeting second;  // not kept yet
};
// Two meetings at the same time with the same agenda, each with a leercoach and half of the people. The
// second leercoach is there when he was not yet. Preconditions: it has not begun, and the two are not the
// same.
Groups split(Meeting meeting, Id coach, Id secondCoach);
// One meeting again: the first, with the people of both.
Meeting joined(Groups groups);

}  // namespace forms
