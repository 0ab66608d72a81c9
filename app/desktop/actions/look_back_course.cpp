#include "app/desktop/actions/look_back_course.h"

#include <algorithm>

#include "app/desktop/meeting/meeting_course.h"
#include "db/store/action_store.h"
#include "db/store/record_store.h"
#include "db/store/round_store.h"
#include "forms/meeting/agenda.h"

namespace app::desktop {
namespace {

constexpr std::chrono::minutes usualTime{5};

auto lookBackIn(std::vector<forms::Activity>& activities)
{
    return std::find_if(activities.begin(), activities.end(),
                        [](const auto& activity) { return activity.kind == forms::ActivityKind::LookBack; });
}

forms::Activity added()
{
    forms::Activity activity;
    activity.kind = forms::ActivityKind::LookBack;
    activity.title = "Terugblik";
    activity.planned = usualTime;
    return activity;
}

}  // namespace

bool lookBackWaits(Workspace& workspace)
{
    auto meeting = meetingOfToday(workspace);
    const auto lookBack = lookBackIn(meeting.activities);
    if (lookBack != meeting.activities.end() && lookBack->endedAt)
        return false;
    // As long as no round was held, whatever is open was agreed earlier.
    auto& database = workspace.database();
    return db::RoundStore(database).ofMeeting(meeting.id).empty() &&
           !forms::toDecide(db::ActionStore(database).open(), meeting.id).empty();
}

void beginLookBack(Workspace& workspace)
{
    auto meeting = meetingOfToday(workspace);
    auto& activities = meeting.activities;
    auto place = lookBackIn(activities);
    if (place == activities.end())
        place = activities.insert(std::find_if(activities.begin(), activities.end(),
                                               [](const auto& activity) { return !activity.startedAt; }),
                                  added());
    forms::begin(meeting, static_cast<std::size_t>(place - activities.begin()), workspace.clock());
    keepMeeting(workspace, std::move(meeting));
}

ActionsByState lookedBackOn(Workspace& workspace)
{
    const auto meeting = meetingOfToday(workspace).id;
    auto older = byDate(db::RecordStore(workspace.database()).record(meeting).value().lookedBackOn);
    ActionsByState actions;
    actions.open = forms::toDecide(older, meeting);
    std::erase_if(older, [&](const forms::Action& action) {
        return action.decisions.empty() || action.decisions.back().meetingId != meeting;
    });
    actions.decided = std::move(older);
    return actions;
}

forms::AgendaItem lookBackItem(Workspace& workspace)
{
    auto meeting = meetingOfToday(workspace);
    const auto activity = lookBackIn(meeting.activities);
    return activity == meeting.activities.end() ? forms::AgendaItem{} : itemOf(workspace, meeting, *activity);
}

}  // namespace app::desktop
