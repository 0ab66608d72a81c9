#include "app/desktop/meeting/meeting_course.h"

#include <stdexcept>

#include "app/desktop/hand_over/hand_over_plan.h"
#include "app/desktop/meeting/returning_casus.h"
#include "app/desktop/words.h"
#include "db/store/action_store.h"
#include "db/store/meeting_store.h"
#include "db/store/round_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda.h"

namespace app::desktop {
namespace {

// Of the casusronde that goes on or stands still, when it is one of this meeting.
std::optional<std::size_t> placeOfRound(Workspace& workspace, const forms::Meeting& meeting)
{
    const auto running = db::RoundStore(workspace.database()).running();
    return running ? forms::placeOf(meeting, running->activityId) : std::nullopt;
}

std::optional<std::size_t> placeToDo(Workspace& workspace, const forms::Meeting& meeting)
{
    if (const auto present = forms::presentActivity(meeting))
        return present;
    const auto round = placeOfRound(workspace, meeting);
    return round ? round : forms::nextActivity(meeting);
}

std::optional<forms::Activity> partAt(const forms::Meeting& meeting, std::optional<std::size_t> place)
{
    return place ? std::optional(meeting.activities[*place]) : std::nullopt;
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

const forms::Programme& usualProgramme(const Workspace& workspace)
{
    const auto* programme = workspace.templates.programme("casusbijeenkomst");
    if (!programme)
        throw std::runtime_error("a template of the program is missing");
    return *programme;
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
    auto meeting = forms::meetingFrom(usualProgramme(workspace), now);
    meeting.present = everybody(workspace.database());
    for (const auto& code : codesToReturnTo(workspace, meeting))
        returnTo(meeting, code);
    return meeting;
}

forms::Meeting keepMeeting(Workspace& workspace, forms::Meeting meeting)
{
    meeting = db::MeetingStore(workspace.database()).save(std::move(meeting));
    workspace.dossier->commit();
    return meeting;
}

void closeMeeting(Workspace& workspace)
{
    auto running = db::MeetingStore(workspace.database()).running();
    if (!running)
        return;
    forms::close(*running, workspace.clock());
    static_cast<void>(db::MeetingStore(workspace.database()).save(*std::move(running)));
    workspace.dossier->commitWithBackup();
}

bool isUnderWay(Workspace& workspace)
{
    if (db::RoundStore(workspace.database()).running())
        return true;
    const auto meeting = db::MeetingStore(workspace.database()).running();
    return meeting && localDay(*meeting->startedAt) == localDay(workspace.clock()) &&
           forms::presentActivity(*meeting);
}

std::optional<forms::Activity> partToDo(Workspace& workspace)
{
    const auto meeting = meetingOfToday(workspace);
    return partAt(meeting, placeToDo(workspace, meeting));
}

std::optional<forms::Activity> partAfter(Workspace& workspace)
{
    const auto meeting = meetingOfToday(workspace);
    const auto round = placeOfRound(workspace, meeting);
    const bool left = round && round != forms::presentActivity(meeting);
    return partAt(meeting, left ? round : forms::followingActivity(meeting));
}

std::optional<forms::Activity> partBehind(Workspace& workspace, forms::Id part)
{
    const auto meeting = meetingOfToday(workspace);
    const auto place = forms::placeOf(meeting, part);
    return partAt(meeting,
                  place && *place + 1 < meeting.activities.size() ? std::optional(*place + 1) : std::nullopt);
}

std::optional<forms::Activity> partBefore(Workspace& workspace)
{
    const auto meeting = meetingOfToday(workspace);
    const auto present = forms::presentActivity(meeting);
    return partAt(meeting, present > 0U ? std::optional(*present - 1) : std::nullopt);
}

void beginPart(Workspace& workspace)
{
    auto meeting = meetingOfToday(workspace);
    forms::begin(meeting, placeToDo(workspace, meeting).value(), workspace.clock());
    keepMeeting(workspace, std::move(meeting));
}

void beginPart(Workspace& workspace, forms::Id part)
{
    auto meeting = meetingOfToday(workspace);
    forms::begin(meeting, forms::placeOf(meeting, part).value(), workspace.clock());
    keepMeeting(workspace, std::move(meeting));
}

std::optional<forms::Id> roundToDo(Workspace& workspace)
{
    const auto round = db::RoundStore(workspace.database()).running();
    if (!round)
        return std::nullopt;
    const auto meeting = db::MeetingStore(workspace.database()).running();
    const auto place = meeting ? forms::placeOf(*meeting, round->activityId) : std::nullopt;
    const auto present = meeting ? forms::presentActivity(*meeting) : std::nullopt;
    return place && present && place != present ? std::nullopt : std::optional(round->id);
}

std::optional<forms::Id> roundIn(Workspace& workspace, forms::Id part)
{
    std::optional<forms::Id> last;
    for (const auto& round : db::RoundStore(workspace.database()).ofMeeting(meetingOfToday(workspace).id))
        if (round.activityId == part)
            last = round.id;
    return last;
}

void endPart(Workspace& workspace)
{
    auto meeting = meetingOfToday(workspace);
    forms::endPresent(meeting, workspace.clock());
    keepMeeting(workspace, std::move(meeting));
}

std::string titleOfNextPart(Workspace& workspace)
{
    const auto next = partAfter(workspace);
    return next ? next->title : std::string{};
}

bool handsOverNow(Workspace& workspace)
{
    const auto meeting = meetingOfToday(workspace);
    const auto present = forms::presentActivity(meeting);
    return present && meeting.activities[*present].kind == forms::ActivityKind::HandOver;
}

forms::AgendaItem itemOf(const Workspace& workspace, const forms::Meeting& meeting,
                         const forms::Activity& part)
{
    const auto* programme = workspace.templates.programme(meeting.programmeId);
    const auto* item = programme ? forms::agendaItemOf(*programme, part) : nullptr;
    return item ? *item : forms::AgendaItem{};
}

void keepNotes(Workspace& workspace, const std::string& notes)
{
    auto meeting = meetingOfToday(workspace);
    const auto place = forms::presentActivity(meeting);
    if (!place || meeting.activities[*place].notes == notes)
        return;
    meeting.activities[*place].notes = notes;
    keepMeeting(workspace, std::move(meeting));
}

LeftOpen leftOpen(Workspace& workspace)
{
    LeftOpen left;
    left.actions = db::ActionStore(workspace.database()).open().size();
    left.toFill = toFill(workspace).people;
    for (const auto& part : meetingOfToday(workspace).activities)
        if (!part.startedAt)
            left.passedOver.push_back(part.title);
    return left;
}

}  // namespace app::desktop
