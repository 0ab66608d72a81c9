#include "forms/meeting/agenda_plan.h"

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

}  // namespace forms
