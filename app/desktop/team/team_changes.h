// Who is in the team, and what a change of it means for the meetings to come.
#pragma once

#include <optional>

#include "app/desktop/workspace.h"

namespace app::desktop {

enum class TeamFault {
    NeedsName,
    NameTaken,  // by somebody in the team: at the hand-over people are known by their names
    NeedsCoach  // nobody in the team would be leercoach
};

// Adds a member with id 0, changes any other, or says why that cannot be. Nobody is ever removed: who leaves
// becomes inactive and stays in what was held before. Who comes is expected at every meeting that is not
// over, who leaves at none that is still to begin.
[[nodiscard]] std::optional<TeamFault> keepMember(Workspace& workspace, forms::Member member);

}  // namespace app::desktop
