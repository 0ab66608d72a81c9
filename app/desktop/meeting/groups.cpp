#include "app/desktop/meeting/groups.h"

#include <algorithm>

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/text.h"
#include "app/desktop/words.h"
#include "db/store/meeting_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda.h"
#include "forms/meeting/agenda_plan.h"

namespace app::desktop {
namespace {

std::string titleOfGroup(const std::string& title, int group)
{
    return toUtf8(wxString::Format(_("%s, groep %d"), toWx(title), group));
}

// As it was called before it was split.
std::string titleOfAll(const std::string& title)
{
    for (const int group : {1, 2}) {
        const auto behind = titleOfGroup({}, group);
        if (title.ends_with(behind))
            return title.substr(0, title.size() - behind.size());
    }
    return title;
}

}  // namespace

std::vector<forms::Meeting> meetingsToPrepare(Workspace& workspace)
{
    const auto today = localDay(workspace.clock());
    auto meetings = db::MeetingStore(workspace.database()).all();
    std::erase_if(meetings, [&](const forms::Meeting& meeting) {
        return meeting.closedAt || localDay(meeting.startedAt.value_or(meeting.plannedStart)) < today;
    });
    return meetings;
}

std::optional<forms::Meeting> otherGroup(Workspace& workspace, const forms::Meeting& meeting)
{
    if (meeting.coach == 0)
        return std::nullopt;
    for (auto& other : meetingsToPrepare(workspace))
        if (other.id != meeting.id && other.coach != 0 && other.plannedStart == meeting.plannedStart)
            return other;
    return std::nullopt;
}

std::vector<forms::Member> whoCanLead(Workspace& workspace, const forms::Meeting& meeting)
{
    auto members = forms::presentAt(meeting, db::TeamStore(workspace.database()).members());
    std::stable_partition(members.begin(), members.end(), [](const forms::Member& member) {
        return member.role == forms::MemberRole::Leercoach;
    });
    return members;
}

forms::Meeting splitInTwo(Workspace& workspace, forms::Meeting meeting, forms::Id coach,
                          forms::Id secondCoach)
{
    auto groups = forms::split(std::move(meeting), coach, secondCoach);
    const auto title = groups.first.title;
    groups.first.title = titleOfGroup(title, 1);
    groups.second.title = titleOfGroup(title, 2);
    db::MeetingStore meetings(workspace.database());
    auto first = meetings.save(std::move(groups.first));
    static_cast<void>(meetings.save(std::move(groups.second)));
    workspace.dossier->commit();
    return first;
}

forms::Meeting joinAgain(Workspace& workspace, forms::Meeting meeting)
{
    const auto other = otherGroup(workspace, meeting).value();
    auto one = forms::joined({std::move(meeting), other});
    one.title = titleOfAll(one.title);
    one.coach = 0;
    db::MeetingStore meetings(workspace.database());
    meetings.remove(other.id);
    one = meetings.save(std::move(one));
    workspace.dossier->commit();
    return one;
}

void takeFromOtherGroup(Workspace& workspace, const forms::Meeting& meeting, forms::Id member)
{
    auto other = otherGroup(workspace, meeting);
    if (!other || std::erase(other->present, member) == 0)
        return;
    keepMeeting(workspace, *std::move(other));
}

}  // namespace app::desktop
