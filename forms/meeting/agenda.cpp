#include "forms/meeting/agenda.h"

#include <algorithm>
#include <utility>

namespace forms {
namespace {

using std::chrono::minutes;

bool isPresent(const Activity& activity)
{
    return activity.startedAt && !activity.endedAt;
}

template <class Test>
std::optional<std::size_t> placeWhere(const Meeting& meeting, const Test& holds)
{
    const auto found = std::find_if(meeting.activities.begin(), meeting.activities.end(), holds);
    if (found == meeting.activities.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - meeting.activities.begin());
}

Activity* goingOn(Meeting& meeting)
{
    const auto place = presentActivity(meeting);
    return place ? &meeting.activities[*place] : nullptr;
}

std::chrono::minutes plannedTime(const Meeting& meeting)
{
    std::chrono::minutes planned{0};
    for (const auto& activity : meeting.activities)
        planned += activity.planned;
    return planned;
}

// Of what is going on, and of all behind the last activity that was begun.
Milliseconds timeLeft(const Meeting& meeting, Instant now)
{
    Milliseconds left{0};
    for (auto activity = meeting.activities.rbegin();
         activity != meeting.activities.rend() && !activity->startedAt; ++activity)
        left += activity->planned;
    if (const auto place = presentActivity(meeting)) {
        const auto& present = meeting.activities[*place];
        left += std::max(Milliseconds{0}, timeGiven(present) - timeTaken(present, now));
    }
    return left;
}

Milliseconds timeAway(const Activity& activity, Instant until)
{
    Milliseconds away{0};
    for (const auto& each : activity.breaks)
        away += std::max(Milliseconds{0}, each.until.value_or(until) - each.from);
    return away;
}

// What has not begun, behind all that has.
std::vector<Activity*> whatCanBeShorter(Meeting& meeting)
{
    std::vector<Activity*> found;
    for (auto activity = meeting.activities.rbegin(); activity != meeting.activities.rend(); ++activity) {
        if (activity->startedAt)
            break;
        if (activity->kind != ActivityKind::Casusronde && activity->planned > minutes{1})
            found.push_back(&*activity);
    }
    return found;
}

// Each keeps a minute and gets its share of the rest. It ends where its share of all of them ends, so that
// rounding never adds up.
void scale(const std::vector<Activity*>& activities, minutes before, minutes after)
{
    const auto rest = after.count() - static_cast<minutes::rep>(activities.size());
    minutes::rep passed = 0;
    minutes::rep given = 0;
    for (auto* activity : activities) {
        passed += activity->planned.count();
        const auto share = (passed * rest + before.count() / 2) / before.count();
        activity->planned = minutes{1 + share - given};
        given = share;
    }
}

}  // namespace

Meeting meetingFrom(const Programme& programme, Instant plannedStart)
{
    Meeting meeting;
    meeting.programmeId = programme.id;
    meeting.programmeVersion = programme.version;
    meeting.title = programme.title;
    meeting.plannedStart = plannedStart;
    for (const auto& item : programme.agenda) {
        auto& activity = meeting.activities.emplace_back();
        activity.agendaItem = item.id;
        activity.kind = item.kind;
        activity.title = item.title;
        activity.planned = item.planned;
    }
    return meeting;
}

std::vector<Member> presentAt(const Meeting& meeting, std::vector<Member> members)
{
    const auto& there = meeting.present;
    std::erase_if(members, [&](const Member& member) {
        return std::find(there.begin(), there.end(), member.id) == there.end();
    });
    return members;
}

const AgendaItem* agendaItemOf(const Programme& programme, const Activity& activity)
{
    const auto found = std::find_if(programme.agenda.begin(), programme.agenda.end(),
                                    [&](const AgendaItem& item) { return item.id == activity.agendaItem; });
    return found == programme.agenda.end() ? nullptr : &*found;
}

void begin(Meeting& meeting, std::size_t activity, Instant now)
{
    auto& next = meeting.activities.at(activity);
    if (isPresent(next))
        return;
    endPresent(meeting, now);
    meeting.closedAt.reset();
    if (!meeting.startedAt)
        meeting.startedAt = now;
    if (!next.startedAt)
        next.startedAt = now;
    if (const auto left = std::exchange(next.endedAt, {}))
        next.breaks.push_back({*left, now, {}});
}

void endPresent(Meeting& meeting, Instant now)
{
    goOn(meeting, now);
    for (auto& activity : meeting.activities)
        if (isPresent(activity))
            activity.endedAt = now;
}

void pause(Meeting& meeting, Instant now)
{
    if (auto* present = goingOn(meeting); present && !isPaused(*present))
        present->breaks.push_back({now, {}, PauseReason::Unsaid});
}

void goOn(Meeting& meeting, Instant now)
{
    if (auto* present = goingOn(meeting); present && isPaused(*present))
        present->breaks.back().until = now;
}

bool isPaused(const Activity& activity)
{
    return !activity.breaks.empty() && !activity.breaks.back().until;
}

void givePauseReason(Meeting& meeting, PauseReason reason)
{
    goingOn(meeting)->breaks.back().pause = reason;
}

void extend(Meeting& meeting, std::chrono::seconds by)
{
    goingOn(meeting)->extended += by;
}

std::chrono::seconds timeGiven(const Activity& activity)
{
    return activity.planned + activity.extended;
}

void close(Meeting& meeting, Instant now)
{
    endPresent(meeting, now);
    meeting.closedAt = now;
}

std::optional<std::size_t> placeOf(const Meeting& meeting, Id activity)
{
    return placeWhere(meeting, [&](const Activity& each) { return each.id == activity; });
}

std::optional<std::size_t> presentActivity(const Meeting& meeting)
{
    return placeWhere(meeting, isPresent);
}

std::optional<std::size_t> nextActivity(const Meeting& meeting)
{
    const auto& activities = meeting.activities;
    const auto last = std::find_if(activities.rbegin(), activities.rend(),
                                   [](const Activity& activity) { return activity.startedAt.has_value(); });
    if (last == activities.rbegin())
        return std::nullopt;
    return static_cast<std::size_t>(last.base() - activities.begin());
}

std::optional<std::size_t> followingActivity(const Meeting& meeting)
{
    const auto present = presentActivity(meeting);
    if (!present)
        return nextActivity(meeting);
    return *present + 1 < meeting.activities.size() ? std::optional(*present + 1) : std::nullopt;
}

Milliseconds timeTaken(const Activity& activity, Instant now)
{
    if (!activity.startedAt)
        return Milliseconds{0};
    const auto until = activity.endedAt.value_or(now);
    // Somebody may have set the clock back meanwhile.
    return std::max(Milliseconds{0}, until - *activity.startedAt - timeAway(activity, until));
}

Instant agreedEnd(const Meeting& meeting)
{
    return meeting.plannedEnd.value_or(meeting.plannedStart + plannedTime(meeting));
}

Pace paceOf(const Meeting& meeting, Instant now)
{
    const auto end = agreedEnd(meeting);
    if (meeting.closedAt)
        return {Milliseconds{0}, *meeting.closedAt - end};
    const auto left = timeLeft(meeting, now);
    const auto from = meeting.startedAt ? now : std::max(now, meeting.plannedStart);
    return {left, from + left - end};
}

Meeting replanned(Meeting meeting, Instant now)
{
    const auto behind = std::chrono::ceil<minutes>(paceOf(meeting, now).behind);
    const auto flexible = whatCanBeShorter(meeting);
    if (behind <= minutes{0} || flexible.empty())
        return meeting;
    meeting.plannedEnd = agreedEnd(meeting);
    minutes planned{0};
    for (const auto* activity : flexible)
        planned += activity->planned;
    const minutes least{static_cast<minutes::rep>(flexible.size())};
    scale(flexible, planned, std::max(least, planned - behind));
    return meeting;
}

}  // namespace forms
