#include "app/desktop/round/begin_round.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "app/desktop/words.h"
#include "db/store/casus_store.h"
#include "db/store/meeting_store.h"
#include "db/store/round_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda.h"

namespace app::desktop {
namespace {

template <class Definition>
const Definition& known(const Definition* definition)
{
    if (!definition)
        throw std::runtime_error("a template of the program is missing");
    return *definition;
}

std::vector<forms::Id> everybody(db::Database& database)
{
    std::vector<forms::Id> ids;
    for (const auto& member : db::TeamStore(database).members())
        if (member.active)
            ids.push_back(member.id);
    return ids;
}

forms::Instant plannedEnd(const forms::Meeting& meeting)
{
    auto end = meeting.startedAt.value_or(meeting.plannedStart);
    for (const auto& activity : meeting.activities)
        end += activity.planned;
    return end;
}

std::size_t placeInAgenda(Workspace& workspace, forms::Meeting& meeting)
{
    std::set<forms::Id> taken;
    for (const auto& round : db::RoundStore(workspace.database()).ofMeeting(meeting.id))
        taken.insert(round.activityId);
    const auto free = [&](const forms::Activity& activity) {
        return activity.kind == forms::ActivityKind::Casusronde && !taken.contains(activity.id);
    };
    auto& activities = meeting.activities;
    const auto found = std::find_if(activities.begin(), activities.end(), free);
    if (found != activities.end())
        return static_cast<std::size_t>(found - activities.begin());
    forms::Activity added;
    added.kind = forms::ActivityKind::Casusronde;
    added.title = "Casus";
    added.planned = std::chrono::minutes{8};
    activities.push_back(added);
    return activities.size() - 1;
}

}  // namespace

forms::Meeting meetingOfToday(Workspace& workspace)
{
    db::MeetingStore store(workspace.database());
    const auto now = workspace.clock();
    const auto today = localDay(now);
    if (auto running = store.running()) {
        if (localDay(*running->startedAt) == today)
            return *running;
        forms::close(*running, plannedEnd(*running));
        static_cast<void>(store.save(*running));
    }
    for (auto& meeting : store.all())
        if (!meeting.startedAt && localDay(meeting.plannedStart) == today)
            return meeting;
    auto meeting = forms::meetingFrom(known(workspace.templates.programme(usualMeeting)), now);
    meeting.present = everybody(workspace.database());
    return meeting;
}

forms::Id beginRound(Workspace& workspace, const RoundPlan& plan)
{
    const auto& programme = known(workspace.templates.programme(plan.programme));
    auto& database = workspace.database();
    db::MeetingStore meetings(database);
    auto meeting = meetings.save(meetingOfToday(workspace));
    const auto place = placeInAgenda(workspace, meeting);
    forms::begin(meeting, place, workspace.clock());
    meeting = meetings.save(meeting);

    forms::Round round;
    round.activityId = meeting.activities[place].id;
    round.programmeId = programme.id;
    round.programmeVersion = programme.version;
    round.steps = programme.steps;
    if (plan.casus) {
        round.casusId = *plan.casus;
    } else {
        forms::Casus casus;
        casus.inbrenger = plan.inbrenger;
        casus.createdAt = workspace.clock();
        round.casusId = db::CasusStore(database).add(casus).id;
    }
    const auto id = db::RoundStore(database).add(round).id;
    workspace.dossier->commit();
    return id;
}

void closeMeeting(Workspace& workspace)
{
    db::MeetingStore store(workspace.database());
    auto running = store.running();
    if (!running)
        return;
    forms::close(*running, workspace.clock());
    static_cast<void>(store.save(*running));
    workspace.dossier->commit();
}

}  // namespace app::desktop
