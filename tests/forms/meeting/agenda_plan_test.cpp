#include "forms/meeting/agenda_plan.h"

#include <gtest/gtest.h>

#include <algorithm>

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

TEST(AgendaPlan, AddsBeforeTheClosing)
{
    auto meeting = meetingOf({5min, 10min});
    EXPECT_EQ(add(meeting, meetingOf({8min}).activities[0]), 2U) << "there is no closing";
    meeting.activities.back().kind = ActivityKind::Closing;
    EXPECT_EQ(add(meeting, meetingOf({7min}).activities[0]), 2U);
    EXPECT_EQ(meeting.activities[2].title, "7");
    meeting.activities.back().startedAt = two;
    EXPECT_EQ(add(meeting, meetingOf({6min}).activities[0]), 4U) << "what began stays where it is";
}

TEST(AgendaPlan, AddsToTheTerugblikAsLongAsThatIsToCome)
{
    auto meeting = meetingOf({5min, 10min, 8min});
    meeting.activities[1].kind = ActivityKind::LookBack;
    addToLookBack(meeting, meetingOf({7min}).activities[0]);
    EXPECT_EQ(meeting.activities[2].title, "7");

    meeting.activities[1].endedAt = two;
    addToLookBack(meeting, meetingOf({6min}).activities[0]);
    EXPECT_EQ(meeting.activities.back().title, "6");

    meeting.activities[1].endedAt.reset();
    meeting.activities[2].startedAt = two;  // and the meeting went back to the terugblik
    addToLookBack(meeting, meetingOf({4min}).activities[0]);
    EXPECT_EQ(meeting.activities.back().title, "4") << "before what began it would never be reached";
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

Meeting ofPeople(int count)
{
    Meeting meeting;
    meeting.id = 7;
    meeting.title = "Casusbijeenkomst";
    meeting.activities.resize(2);
    meeting.activities[0].id = 70;
    for (Id member = 1; member <= count; ++member)
        meeting.present.push_back(member);
    return meeting;
}

TEST(SplitTest, GivesEachLeercoachHalfOfThePeople)
{
    for (const int count : {11, 12, 26, 40}) {
        const auto groups = split(ofPeople(count), 1, 2);
        EXPECT_EQ(groups.first.coach, 1);
        EXPECT_EQ(groups.second.coach, 2);
        EXPECT_EQ(groups.first.present.front(), 1);
        EXPECT_EQ(groups.second.present.front(), 2);
        auto together = groups.first.present;
        together.insert(together.end(), groups.second.present.begin(), groups.second.present.end());
        std::sort(together.begin(), together.end());
        EXPECT_EQ(together, ofPeople(count).present);
        const auto difference = groups.first.present.size() - groups.second.present.size();
        EXPECT_LE(difference, 1U) << count;
    }
}

TEST(SplitTest, MakesOfTheSecondAMeetingOfItsOwn)
{
    const auto groups = split(ofPeople(12), 1, 2);
    EXPECT_EQ(groups.first.id, 7);
    EXPECT_EQ(groups.first.activities[0].id, 70);
    EXPECT_EQ(groups.second.id, 0);
    EXPECT_EQ(groups.second.activities.size(), 2U);
    EXPECT_EQ(groups.second.activities[0].id, 0);
}

TEST(SplitTest, BringsInASecondLeercoachWhoWasNotThereYet)
{
    const auto groups = split(ofPeople(11), 1, 99);
    EXPECT_EQ(groups.second.present.front(), 99);
    EXPECT_EQ(groups.first.present.size() + groups.second.present.size(), 12U);
}

TEST(SplitTest, IsUndoneWithoutLosingAnybody)
{
    auto groups = split(ofPeople(13), 1, 2);
    groups.second.present.push_back(1);  // somebody sits in both by mistake
    auto one = joined(groups);
    EXPECT_EQ(one.id, 7);
    std::sort(one.present.begin(), one.present.end());
    EXPECT_EQ(one.present, ofPeople(13).present);
}

}  // namespace
}  // namespace forms
