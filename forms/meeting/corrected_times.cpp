#include "forms/meeting/corrected_times.h"

#include <algorithm>

#include "forms/meeting/agenda.h"

namespace forms {
namespace {

bool endsIn(const Activity& activity, const Break& time)
{
    const auto within = [&](Instant moment) { return time.from < moment && moment <= time.until; };
    return (activity.endedAt && within(*activity.endedAt)) ||
           std::any_of(activity.breaks.begin(), activity.breaks.end(),
                       [&](const Break& each) { return !each.pause && within(each.from); });
}

bool wasAtAnother(const Meeting& meeting, const Activity& activity, const Break& time)
{
    return !time.pause &&
           std::any_of(meeting.activities.begin(), meeting.activities.end(),
                       [&](const Activity& other) { return &other != &activity && endsIn(other, time); });
}

// `activity` is one of the meeting. When it became the present one for the last time: at its begin, or when
// the meeting came back to it.
Instant& lastBegin(const Meeting& meeting, Activity& activity)
{
    const auto found = std::find_if(activity.breaks.rbegin(), activity.breaks.rend(),
                                    [&](const Break& each) { return wasAtAnother(meeting, activity, each); });
    return found == activity.breaks.rend() ? *activity.startedAt : *found->until;
}

Activity& present(Meeting& meeting)
{
    return meeting.activities[presentActivity(meeting).value()];
}

// What was before the present one; null for the first.
Activity* lastEnded(Meeting& meeting)
{
    Activity* last = nullptr;
    for (auto& activity : meeting.activities)
        if (activity.endedAt && (!last || *activity.endedAt > *last->endedAt))
            last = &activity;
    return last;
}

void endAt(Activity& activity, Instant end)
{
    activity.endedAt = end;
    std::erase_if(activity.breaks, [&](const Break& each) { return each.from >= end; });
    for (auto& each : activity.breaks)
        each.until = std::min(each.until.value_or(end), end);
}

}  // namespace

void beganEarlier(Meeting& meeting, std::chrono::minutes by)
{
    const auto old = meeting.startedAt.value();
    meeting.startedAt = old - by;
    for (auto& activity : meeting.activities)
        if (activity.startedAt == old)
            activity.startedAt = meeting.startedAt;
}

std::optional<Milliseconds> mostLate(const Meeting& meeting)
{
    auto copy = meeting;
    const auto begin = lastBegin(copy, present(copy));
    if (auto* last = lastEnded(copy))
        return begin - (last->kind == ActivityKind::Casusronde ? *last->endedAt : lastBegin(copy, *last));
    return begin == meeting.startedAt ? std::nullopt : std::optional(begin - *meeting.startedAt);
}

void presentBeganEarlier(Meeting& meeting, Milliseconds by)
{
    auto& begin = lastBegin(meeting, present(meeting));
    const auto from = begin - std::min(by, mostLate(meeting).value_or(by));
    if (begin == meeting.startedAt)
        meeting.startedAt = from;
    begin = from;
    if (auto* last = lastEnded(meeting); last && *last->endedAt > from)
        endAt(*last, from);
}

void takeTimesOf(Meeting& meeting, const Meeting& before)
{
    meeting.startedAt = before.startedAt;
    for (auto& activity : meeting.activities)
        if (const auto place = placeOf(before, activity.id)) {
            const auto& old = before.activities[*place];
            activity.startedAt = old.startedAt;
            activity.endedAt = old.endedAt;
            activity.breaks = old.breaks;
        }
}

void leaveOut(Meeting& meeting, Id activity, Instant from, Instant until)
{
    auto& breaks = meeting.activities[placeOf(meeting, activity).value()].breaks;
    const auto next =
        std::find_if(breaks.begin(), breaks.end(), [&](const Break& each) { return each.from >= until; });
    breaks.insert(next, {from, until, {}});
}

}  // namespace forms
