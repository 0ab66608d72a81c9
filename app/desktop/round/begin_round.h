// From "start casusronde" to a round that is kept: a place in the meeting of today, a casus with a new code,
// the steps.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/desktop/workspace.h"
#include "forms/model/team.h"

namespace app::desktop {

inline constexpr auto usualRound = "rtm-kort";
inline constexpr auto roundOfNeighbourhood = "wijkronde";

struct RoundPlan {
    forms::Id inbrenger = 0;
    std::string programme = usualRound;
    std::optional<forms::Id> casus;  // absent: a new one, of this kind and with these themes
    forms::CasusKind kind = forms::CasusKind::Casus;
    std::vector<std::string> themes = {};
    std::optional<forms::Id> part;  // of the agenda; absent: the first casusronde nobody had yet
};

// Keeps the meeting, the casus and the round, which still stands before its first step, and commits. Returns
// the id of the round. When there is no place left for it in the agenda, it gets a new one at the end.
forms::Id beginRound(Workspace& workspace, const RoundPlan& plan);

}  // namespace app::desktop
