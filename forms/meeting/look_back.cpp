#include "forms/meeting/look_back.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "forms/model/utf8.h"

namespace forms {
namespace {

bool isDecidedAt(const Action& action, Id meeting)
{
    return !action.decisions.empty() && action.decisions.back().meetingId == meeting;
}

std::optional<DecisionFault> faultOf(const Action& action, const ActionDecision& decision)
{
    switch (decision.kind) {
        case DecisionKind::Done:
            return std::nullopt;
        case DecisionKind::Postponed:
            if (!decision.newDue)
                return DecisionFault::NeedsNewDue;
            if (std::chrono::sys_days{*decision.newDue} <
                std::chrono::floor<std::chrono::days>(decision.decidedAt))
                return DecisionFault::DueHasPassed;
            if (timesPostponed(action, decision.meetingId) >= patience && trimmed(decision.reason).empty())
                return DecisionFault::NeedsObstacle;
            return std::nullopt;
        case DecisionKind::Dropped:
            if (trimmed(decision.reason).empty())
                return DecisionFault::NeedsReason;
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Action> toDecide(const std::vector<Action>& older, Id meeting)
{
    std::vector<Action> waiting;
    std::copy_if(older.begin(), older.end(), std::back_inserter(waiting),
                 [&](const Action& action) { return isOpen(action) && !isDecidedAt(action, meeting); });
    return waiting;
}

int timesPostponed(const Action& action, Id meeting)
{
    // A meeting may think better of it; what it decided last stands.
    std::map<Id, DecisionKind> standing;
    for (const auto& decision : action.decisions)
        standing[decision.meetingId] = decision.kind;
    standing.erase(meeting);
    return static_cast<int>(std::count_if(standing.begin(), standing.end(), [](const auto& each) {
        return each.second == DecisionKind::Postponed;
    }));
}

std::optional<DecisionFault> decide(Action& action, const ActionDecision& decision)
{
    if (!isOpen(action) && !isDecidedAt(action, decision.meetingId))
        return DecisionFault::AlreadyClosed;
    if (const auto fault = faultOf(action, decision))
        return fault;
    action.decisions.push_back(decision);
    return std::nullopt;
}

}  // namespace forms
