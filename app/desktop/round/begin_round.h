// From "start casusronde" to a round that is kept: the meeting of today, a casus with a new code, the steps.
#pragma once

#include <optional>
#include <string>

#include "app/desktop/workspace.h"
#include "forms/model/team.h"

namespace app::desktop {

inline constexpr auto usualMeeting = "casusbijeenkomst";
inline constexpr auto usualRound = "rtm-kort";

struct RoundPlan {
    forms::Id inbrenger = 0;
    std::string programme = usualRound;
    std::optional<forms::Id> casus;  // absent: a new one
};

// The meeting that runs today, else one planned for today, else a new one of the usual programme with
// everybody of the team present. A meeting of an earlier day that nobody closed is closed first. Not kept yet
// when it is new. Throws std::runtime_error when there is no such programme.
forms::Meeting meetingOfToday(Workspace& workspace);

// Keeps the meeting, the casus and the round, which still stands before its first step, and commits. Returns
// the id of the round. The place in the agenda is the first casusronde nobody had yet, or a new one at the
// end.
forms::Id beginRound(Workspace& workspace, const RoundPlan& plan);

// Closes the meeting that is going on, if there is one, and commits.
void closeMeeting(Workspace& workspace);

}  // namespace app::desktop
