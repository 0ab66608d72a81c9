#include "app/desktop/part/part_watch.h"

#include <algorithm>
#include <sstream>
#include <utility>

#include "app/desktop/words.h"
#include "db/store/meeting_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda.h"
#include "forms/meeting/corrected_times.h"
#include "forms/meeting/steady_clock.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenMarks = 10s;
constexpr const char* markName = "onderdeel-gezien";

// The part that goes on now, when its clock runs and it is one that this watch is for.
std::optional<forms::Activity> running(Workspace& workspace)
{
    const auto meeting = db::MeetingStore(workspace.database()).running();
    if (!meeting || localDay(*meeting->startedAt) != localDay(workspace.clock()))
        return std::nullopt;
    const auto place = forms::presentActivity(*meeting);
    if (!place)
        return std::nullopt;
    const auto& part = meeting->activities[*place];
    const bool asksItself = part.kind == forms::ActivityKind::Casusronde;
    return asksItself || forms::isPaused(part) ? std::nullopt : std::optional(part);
}

// When somebody last did something with its clock.
forms::Instant lastTouch(const forms::Activity& part)
{
    return part.breaks.empty() ? *part.startedAt : *part.breaks.back().until;
}

}  // namespace

PartWatch::PartWatch(Workspace& workspace)
    : workspace_(workspace), lastLook_(workspace.steady()), lastMark_(lastLook_ - betweenMarks)
{
    const auto part = running(workspace);
    if (!part)
        return;
    const auto mark = readMark(part->id);
    const auto since = std::max(mark.value_or(lastTouch(*part)), lastTouch(*part));
    const auto expected = since + betweenMarks;  // somebody was there until then, perhaps
    if (forms::noticedGap(expected.time_since_epoch(), workspace.clock().time_since_epoch()))
        notice(since);
}

void PartWatch::look()
{
    if (workspace_.dossier->isReadOnly())
        return;
    const auto now = workspace_.steady();
    if (const auto gap = forms::noticedGap(lastLook_, now))
        notice(workspace_.clock() - *gap);
    lastLook_ = now;
    if (now - lastMark_ >= betweenMarks)
        leaveMark();
}

void PartWatch::notice(forms::Instant since)
{
    const auto part = running(workspace_);
    if (!part)
        return;
    std::erase_if(away_, [&](const Away& each) { return each.part != part->id; });
    away_.push_back({part->id, std::max(since, lastTouch(*part)), workspace_.clock()});
}

// When somebody was last there, the part, and what is away from it; each moment is a word.
void PartWatch::leaveMark()
{
    lastMark_ = workspace_.steady();
    const auto part = running(workspace_);
    if (!part)
        return;
    auto mark = forms::toIso(workspace_.clock()) + ' ' + std::to_string(part->id);
    for (const auto& each : away_)
        if (each.part == part->id)
            mark += ' ' + forms::toIso(each.from) + ' ' + forms::toIso(each.until);
    db::TeamStore(workspace_.database()).setSetting(markName, mark);
    workspace_.dossier->commit();
}

std::optional<forms::Instant> PartWatch::readMark(forms::Id part)
{
    std::istringstream words(db::TeamStore(workspace_.database()).setting(markName).value_or(""));
    std::string seen;
    forms::Id marked = 0;
    words >> seen >> marked;
    std::string from;
    std::string until;
    while (marked == part && words >> from >> until)
        if (const auto begin = forms::instantFromIso(from), end = forms::instantFromIso(until); begin && end)
            away_.push_back({part, *begin, *end});
    return forms::instantFromIso(seen);
}

forms::Milliseconds PartWatch::away(forms::Id part) const
{
    forms::Milliseconds together{0};
    for (const auto& each : away_)
        if (each.part == part)
            together += each.until - each.from;
    return together;
}

void PartWatch::judge(forms::Meeting& meeting, bool counts)
{
    for (const auto& each : std::exchange(away_, {}))
        if (!counts && forms::placeOf(meeting, each.part))
            forms::leaveOut(meeting, each.part, each.from, each.until);
    lastMark_ = workspace_.steady() - betweenMarks;  // the next look leaves a mark without it
}

}  // namespace app::desktop
