#include "tests/db/store/store_fixture.h"

namespace {

using MeetingStoreTest = tests::StoreTest;
using db::Error;
using tests::minute;

TEST_F(MeetingStoreTest, KeepsAMeetingWithAgendaAndAttendance)
{
    const auto saved = meetingAt(minute(0));
    const auto found = meetings.find(saved.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->programmeId, "bijeenkomst");
    EXPECT_EQ(found->programmeVersion, 2);
    EXPECT_EQ(found->title, "Bijeenkomst");
    EXPECT_EQ(found->plannedStart, minute(0));
    EXPECT_EQ(found->startedAt, std::nullopt);
    EXPECT_EQ(found->present, (std::vector{bram, aisha}));
    ASSERT_EQ(found->activities.size(), 2U);
    const auto& round = found->activities[1];
    EXPECT_EQ(round.id, saved.activities[1].id);
    EXPECT_EQ(round.agendaItem, "casus-1");
    EXPECT_EQ(round.kind, forms::ActivityKind::Casusronde);
    EXPECT_EQ(round.planned, std::chrono::minutes(8));
    EXPECT_EQ(round.startedAt, minute(6));
    EXPECT_EQ(round.endedAt, minute(15));
    EXPECT_EQ(round.notes, "liep uit");
}

TEST_F(MeetingStoreTest, KeepsTheIdsOfActivitiesThatAreMovedOrChanged)
{
    auto meeting = meetingAt(minute(0));
    const auto round = roundIn(meeting);
    std::swap(meeting.activities[0], meeting.activities[1]);
    meeting.activities.push_back(
        {0, "", forms::ActivityKind::Other, "Gast", std::chrono::minutes(10), {}, {}, ""});
    meeting.startedAt = minute(2);
    meeting.plannedEnd = minute(90);
    meeting.present = {aisha};
    const auto saved = meetings.save(meeting);
    EXPECT_EQ(saved.activities[0].id, meeting.activities[0].id);
    EXPECT_NE(saved.activities[2].id, 0);
    const auto found = meetings.find(meeting.id);
    EXPECT_EQ(found->activities[0].title, "Casus 1");
    EXPECT_EQ(found->activities[2].title, "Gast");
    EXPECT_EQ(found->startedAt, minute(2));
    EXPECT_EQ(found->plannedEnd, minute(90));
    EXPECT_EQ(found->present, std::vector{aisha});
    EXPECT_EQ(rounds.find(round.id)->activityId, meeting.activities[0].id);
}

TEST_F(MeetingStoreTest, KeepsWhatStoodStillAndWhoLeads)
{
    auto meeting = meetingAt(minute(0));
    meeting.coach = aisha;
    meeting.activities[1].extended = std::chrono::seconds(90);
    meeting.activities[1].breaks = {{minute(7), minute(8), forms::PauseReason::RightMoment},
                                    {minute(9), minute(10), {}},
                                    {minute(11), {}, forms::PauseReason::Unsaid}};
    static_cast<void>(meetings.save(meeting));
    const auto found = meetings.find(meeting.id);
    EXPECT_EQ(found->coach, aisha);
    EXPECT_EQ(found->activities[1].extended, std::chrono::seconds(90));
    EXPECT_EQ(found->activities[1].breaks, meeting.activities[1].breaks);
    EXPECT_TRUE(found->activities[0].breaks.empty());

    meeting.activities[1].breaks.pop_back();
    static_cast<void>(meetings.save(meeting));
    EXPECT_EQ(meetings.find(meeting.id)->activities[1].breaks.size(), 2U);
}

TEST_F(MeetingStoreTest, TakesAwayAMeetingThatDidNotBegin)
{
    auto meeting = meetingAt(minute(0));
    auto begun = meetingAt(minute(0));
    begun.startedAt = minute(1);
    static_cast<void>(meetings.save(begun));
    meetings.remove(meeting.id);
    meetings.remove(begun.id);
    EXPECT_FALSE(meetings.find(meeting.id));
    EXPECT_TRUE(meetings.find(begun.id));
}

TEST_F(MeetingStoreTest, DropsAnActivityButNeverOneWithARound)
{
    auto meeting = meetingAt(minute(0));
    const auto round = roundIn(meeting);
    meeting.activities.erase(meeting.activities.begin());
    EXPECT_EQ(meetings.find(meetings.save(meeting).id)->activities.size(), 1U);

    meeting.title = "Zonder casus";
    meeting.activities.clear();
    EXPECT_EQ(tests::kindThrownBy([&] { (void)meetings.save(meeting); }), Error::Kind::Failed);
    EXPECT_EQ(meetings.find(meeting.id)->title, "Bijeenkomst");
    EXPECT_TRUE(rounds.find(round.id));
}

TEST_F(MeetingStoreTest, ListsMeetingsByTheirStartAndKnowsTheRunningOne)
{
    auto later = meetingAt(minute(100));
    const auto first = meetingAt(minute(0));
    EXPECT_EQ(meetings.running(), std::nullopt);
    later.startedAt = minute(101);
    (void)meetings.save(later);
    EXPECT_EQ(meetings.all().at(0).id, first.id);
    EXPECT_EQ(meetings.running()->id, later.id);
    later.closedAt = minute(190);
    (void)meetings.save(later);
    EXPECT_EQ(meetings.running(), std::nullopt);
}

TEST_F(MeetingStoreTest, KnowsNoMeetingThatIsNotThere)
{
    EXPECT_EQ(meetings.find(7), std::nullopt);
}

}  // namespace
