// A team that is too large for one table: two meetings at the same time, each with a leercoach.
#pragma once

#include <optional>
#include <vector>

#include "app/desktop/workspace.h"
#include "forms/model/team.h"

namespace app::desktop {

// The meetings that can be prepared: the one that goes on today, and what is planned for today or later. By
// their begin.
std::vector<forms::Meeting> meetingsToPrepare(Workspace& workspace);

// The other group of a meeting that was split; nothing when it was not, or when either of them is over.
std::optional<forms::Meeting> otherGroup(Workspace& workspace, const forms::Meeting& meeting);

// Who leads a group first of all: the leercoaches who are there, then everybody else who is.
std::vector<forms::Member> whoCanLead(Workspace& workspace, const forms::Meeting& meeting);

// Makes two meetings of one and commits. Gives the first. Preconditions: it has not begun, and more people
// are there than one.
forms::Meeting splitInTwo(Workspace& workspace, forms::Meeting meeting, forms::Id coach,
                          forms::Id secondCoach);
// One meeting again. Precondition: there is another group, and neither has begun.
forms::Meeting joinAgain(Workspace& workspace, forms::Meeting meeting);

// Of two groups a person sits in one: who comes into this one leaves the other; commits.
void takeFromOtherGroup(Workspace& workspace, const forms::Meeting& meeting, forms::Id member);

}  // namespace app::desktop
