#include "forms/meeting/agenda_plan.h"

#include <algorithm>
#include <utility>

namespace forms {
namespace {

std::size_t neighbour(std::size_t activity, Towards side)
{
    return side == Towards::Begin ? activity - 1 : activity + 1;
}

}  // namespace

bool mayChange(const Activity& activity)
{
    return !activity.startedAt;
}

bool canMove(const Meeting& meeting, std::size_t activity, Towards side)
{
    // Before the first place comes one beyond the last.
    const auto other = neighbour(activity, side);
    return other < meeting.activities.size() && mayChange(meeting.activities.at(activity)) &&
           mayChange(meeting.activities[other]);
}

void move(Meeting& meeting, std::size_t activity, Towards side)
{
    std::swap(meeting.activities.at(activity), meeting.activities.at(neighbour(activity, side)));
}

std::size_t add(Meeting& meeting, Activity activity)
{
    auto& activities = meeting.activities;
    const bool closes = !activities.empty() && activities.back().kind == ActivityKind::Closing &&
                        mayChange(activities.back());
    const auto place = activities.size() - (closes ? 1 : 0);
    activities.insert(activities.begin() + static_cast<std::ptrdiff_t>(place), std::move(activity));
    return place;
}

void addToLookBack(Meeting& meeting, Activity activity)
{
    auto& activities = meeting.activities;
    const auto lookBack = std::find_if(activities.begin(), activities.end(), [](const Activity& one) {
        return one.kind == ActivityKind::LookBack && !one.endedAt;
    });
    const bool isOver = lookBack == activities.end() ||
                        (std::next(lookBack) != activities.end() && !mayChange(*std::next(lookBack)));
    if (isOver)
        add(meeting, std::move(activity));
    else
        activities.insert(std::next(lookBack), std::move(activity));
}

Fit fitOf(const Meeting& meeting)
{
    Fit fit;
    for (const auto& activity : meeting.activities)
        fit.asked += activity.planned;
    const auto begin = meeting.startedAt.value_or(meeting.plannedStart);
    fit.there = meeting.plannedEnd ? std::chrono::floor<std::chrono::minutes>(*meeting.plannedEnd - begin)
                                   : fit.asked;
    return fit;
}

Groups split(Meeting meeting, Id coach, Id secondCoach)
{
    auto others = std::exchange(meeting.present, {coach});
    std::erase_if(others, [&](Id member) { return member == coach || member == secondCoach; });
    Groups groups{meeting, meeting};
    groups.first.coach = coach;
    groups.second.coach = secondCoach;
    groups.second.present = {secondCoach};
    groups.second.id = 0;
    for (auto& activity : groups.second.activities)
        activity.id = 0;
    for (std::size_t place = 0; place < others.size(); ++place)
        (place % 2 == 0 ? groups.first : groups.second).present.push_back(others[place]);
    return groups;
}

Meeting joined(Groups groups)
{
    auto& meeting = groups.first;
    for (const auto member : groups.second.present)
        if (std::find(meeting.present.begin(), meeting.present.end(), member) == meeting.present.end())
            meeting.present.push_back(member);
    return std::move(meeting);
}

}  // namespace forms
