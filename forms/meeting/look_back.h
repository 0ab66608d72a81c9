// The terugblik: each action that is still open comes back at the next meeting and gets a decision.
#pragma once

#include <optional>
#include <vector>

#include "forms/model/team.h"

namespace forms {

// Those of the older actions that wait for a decision at this meeting: open, and not decided here yet. The
// first round waits until none is left or the coach passes over them.
std::vector<Action> toDecide(const std::vector<Action>& older, Id meeting);

// After so many postponements the next one says what stands in the way.
inline constexpr int patience = 3;

// At how many meetings before this one the action was left for later.
int timesPostponed(const Action& action, Id meeting);

// Why a decision cannot be taken.
enum class DecisionFault {
    AlreadyClosed,  // at an earlier meeting
    NeedsNewDue,    // postponed, but to when
    DueHasPassed,   // postponed to a day before the decision
    NeedsObstacle,  // postponed once more, but what stands in the way
    NeedsReason     // dropped, but why
};

// Adds the decision, or changes nothing and says why. A decision of the same meeting is mended by a next one;
// nothing is overwritten.
[[nodiscard]] std::optional<DecisionFault> decide(Action& action, const ActionDecision& decision);

}  // namespace forms
