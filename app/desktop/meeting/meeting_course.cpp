#include "app/desktop/meeting/meeting_course.h"

#include "app/desktop/entry/open_entries.h"
#include "app/desktop/round/begin_round.h"
#include "app/desktop/words.h"
#include "db/store/action_store.h"
#include "db/store/meeting_store.h"
#include "db/store/round_store.h"
#include "forms/meeting/agenda.h"

namespace app::desktop {
namespace {

std::optional<std::size_t> placeToDo(const forms::Meeting& meeting)
{
    const auto present = forms::presentActivity(meeting);
    return present ? present : forms::nextActivity(meeting);
}

void keep(Workspace& workspace, forms::Meeting meeting)
{
    static_cast<void>(db::MeetingStore(workspace.database()).save(std::move(meeting)));
    workspace.dossier->commit();
}

}  // namespace

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
    const auto place = placeToDo(meeting);
    return place ? std::optional(meeting.activities[*place]) : std::nullopt;
}

void beginPart(Workspace& workspace)
{
    auto meeting = meetingOfToday(workspace);
    forms::begin(meeting, placeToDo(meeting).value(), workspace.clock());
    keep(workspace, std::move(meeting));
}

void endPart(Workspace& workspace)
{
    auto meeting = meetingOfToday(workspace);
    forms::endPresent(meeting, workspace.clock());
    keep(workspace, std::move(meeting));
}

std::string titleOfNextPart(Workspace& workspace)
{
    const auto meeting = meetingOfToday(workspace);
    const auto next = forms::nextActivity(meeting);
    return next ? meeting.activities[*next].title : std::string{};
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
    keep(workspace, std::move(meeting));
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
