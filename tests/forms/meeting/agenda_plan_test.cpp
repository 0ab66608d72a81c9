#include "forms/meeting/agenda_plan.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

using namespace std::chrono_literals;

constexpr Instant two = std::chrono::sys_days{std::chrono::November / 24 / 2026} + 14h;

Meeting meetingOf(const std::vector<std::chrono::minutes>& times)
{
    Meeting meeting;
    meeting.plannedStart = two;
    for (const auto time : times) {
        auto& activity = meeting.activities.emplace_back();
        activity.title = std::to_string(time.count());
        activity.planned = time;
    }
    return meeting;
}

TEST(AgendaPlan, ChangesThePlacesOfTwoActivitiesThatDidNotBegin)
{
    auto meeting = meetingOf({5min, 10min, 8min});
    ASSERT_TRUE(canMove(meeting, 1, Towards::Begin));
    move(meeting, 1, Towards::Begin);

    EXPECT_EQ(meeting.activities[0].planned, 10min);
    EXPECT_FALSE(canMove(meeting, 0, Towards::Begin));
    EXPECT_FALSE(canMove(meeting, 2, Towards::End));
}

TEST(AgendaPlan, LeavesWhatBeganWhereItIs)
{
    auto meeting = meetingOf({5min, 10min, 8min});
    meeting.activities[0].startedAt = two;

    EXPECT_FALSE(mayChange(meeting.activities[0]));
    EXPECT_FALSE(canMove(meeting, 0, Towards::End));
    EXPECT_FALSE(canMove(meeting, 1, Towards::Begin));
    EXPECT_TRUE(canMove(meeting, 1, Towards::End));
}

TEST(AgendaPlan, TellsWhetherItFits)
{
    auto meeting = meetingOf({5min, 10min, 8min});
    EXPECT_EQ(fitOf(meeting).asked, 23min);
    EXPECT_EQ(fitOf(meeting).there, 23min);

    meeting.plannedEnd = two + 20min;
    EXPECT_EQ(fitOf(meeting).there, 20min);
    meeting.startedAt = two + 5min;
    EXPECT_EQ(fitOf(meeting).there, 15min) << "a late begin costs time";
}

}  // namespace
}  // namespace forms
