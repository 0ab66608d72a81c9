// What is set right about the times of a meeting afterwards: somebody pressed too late, or nobody was there.
#pragma once

#include <optional>

#include "forms/model/team.h"

namespace forms {

// Somebody forgot to begin it here: the meeting, and its first activity with it, began this much earlier.
// Precondition: it began.
void beganEarlier(Meeting& meeting, std::chrono::minutes by);

// How much earlier than noted the present activity can have begun; nothing: there is no end to it, because it
// is the first. What went before it keeps its begin, and a casusronde all of its time, which it counts
// itself. Precondition: something is going on.
std::optional<Milliseconds> mostLate(const Meeting& meeting);
// It began this much earlier, or as much as it can; what went before it ended then.
void presentBeganEarlier(Meeting& meeting, Milliseconds by);
// Begin, end and breaks of everything as they were: undoes the above.
void takeTimesOf(Meeting& meeting, const Meeting& before);

// Nobody was there then, so that time is not the activity's own. Precondition: it was going on all that time.
void leaveOut(Meeting& meeting, Id activity, Instant from, Instant until);

}  // namespace forms
