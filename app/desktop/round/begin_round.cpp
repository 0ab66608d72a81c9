#include "app/desktop/round/begin_round.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "app/desktop/meeting/meeting_course.h"
#include "db/store/casus_store.h"
#include "db/store/meeting_store.h"
#include "db/store/round_store.h"
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

// Who brings in a casus is there, also when nobody had said so.
void takeIn(forms::Meeting& meeting, forms::Id inbrenger)
{
    auto& present = meeting.present;
    if (inbrenger != 0 && std::find(present.begin(), present.end(), inbrenger) == present.end())
        present.push_back(inbrenger);
}

// The one that was chosen; a new one when that is gone, or when none was chosen.
forms::Id casusOf(Workspace& workspace, const RoundPlan& plan)
{
    db::CasusStore store(workspace.database());
    if (plan.casus && store.find(*plan.casus))
        return *plan.casus;
    forms::Casus casus;
    casus.kind = plan.kind;
    casus.themes = plan.themes;
    casus.inbrenger = plan.inbrenger;
    casus.createdAt = workspace.clock();
    return store.add(casus).id;
}

std::size_t placeInAgenda(Workspace& workspace, forms::Meeting& meeting, std::optional<forms::Id> wanted)
{
    if (const auto chosen = wanted ? forms::placeOf(meeting, *wanted) : std::nullopt)
        return *chosen;
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

forms::Id beginRound(Workspace& workspace, const RoundPlan& plan)
{
    const auto& programme = known(workspace.templates.programme(plan.programme));
    auto& database = workspace.database();
    db::MeetingStore meetings(database);
    auto meeting = meetingOfToday(workspace);
    takeIn(meeting, plan.inbrenger);
    meeting = meetings.save(std::move(meeting));
    const auto place = placeInAgenda(workspace, meeting, plan.part);
    forms::begin(meeting, place, workspace.clock());
    meeting = meetings.save(meeting);

    forms::Round round;
    round.activityId = meeting.activities[place].id;
    round.programmeId = programme.id;
    round.programmeVersion = programme.version;
    round.steps = programme.steps;
    round.casusId = casusOf(workspace, plan);
    const auto id = db::RoundStore(database).add(round).id;
    workspace.dossier->commit();
    return id;
}

}  // namespace app::desktop
