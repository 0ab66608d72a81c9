#include "app/desktop/actions/action_decisions.h"

#include <algorithm>

#include "db/store/action_store.h"
#include "db/store/meeting_store.h"

namespace app::desktop {

std::vector<forms::Action> openByDate(db::Database& database)
{
    return byDate(db::ActionStore(database).open());
}

std::vector<forms::Action> byDate(std::vector<forms::Action> actions)
{
    const auto key = [](const forms::Action& action) {
        const auto due = forms::dueDate(action);
        return std::pair(!due, due ? std::chrono::sys_days(*due) : std::chrono::sys_days{});
    };
    std::stable_sort(actions.begin(), actions.end(),
                     [&](const auto& one, const auto& other) { return key(one) < key(other); });
    return actions;
}

std::optional<forms::Meeting> decidingMeeting(Workspace& workspace)
{
    const db::MeetingStore meetings(workspace.database());
    if (auto running = meetings.running())
        return running;
    std::optional<forms::Meeting> last;
    for (auto& meeting : meetings.all())
        if (meeting.startedAt && (!last || *meeting.startedAt > *last->startedAt))
            last = std::move(meeting);
    return last;
}

ActionsByState actionsOf(Workspace& workspace)
{
    ActionsByState actions;
    actions.open = openByDate(workspace.database());
    const auto meeting = decidingMeeting(workspace);
    for (auto& action : db::ActionStore(workspace.database()).all()) {
        if (forms::isOpen(action))
            continue;
        const bool now = meeting && action.decisions.back().meetingId == meeting->id;
        (now ? actions.decided : actions.closed).push_back(std::move(action));
    }
    std::stable_sort(actions.closed.begin(), actions.closed.end(), [](const auto& one, const auto& other) {
        return one.decisions.back().decidedAt > other.decisions.back().decidedAt;
    });
    return actions;
}

std::optional<forms::DecisionFault> decide(Workspace& workspace, forms::Action action,
                                           forms::ActionDecision decision)
{
    decision.meetingId = decidingMeeting(workspace).value().id;
    decision.decidedAt = workspace.clock();
    if (const auto fault = forms::decide(action, decision))
        return fault;
    db::ActionStore(workspace.database()).decide(action.id, decision);
    workspace.dossier->commit();
    return std::nullopt;
}

}  // namespace app::desktop
