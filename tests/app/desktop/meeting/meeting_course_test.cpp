#include "app/desktop/meeting/meeting_course.h"

#include <gtest/gtest.h>

#include "app/desktop/round/begin_round.h"
#include "app/desktop/round/live_round.h"
#include "forms/meeting/agenda.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;
using forms::ActivityKind;

class MeetingCourseTest : public testing::Test {
protected:
    forms::Activity now() { return partToDo(world.workspace).value(); }
    void goOnTo(ActivityKind kind)
    {
        beginPart(world.workspace);
        while (now().kind != kind) {
            endPart(world.workspace);
            beginPart(world.workspace);
        }
    }

    tests::RoundWorkspace world;
};

TEST_F(MeetingCourseTest, BeginsWithTheFirstPartOfTheAgenda)
{
    EXPECT_FALSE(isUnderWay(world.workspace));
    EXPECT_EQ(now().kind, ActivityKind::CheckIn);
    beginPart(world.workspace);
    EXPECT_TRUE(isUnderWay(world.workspace));
    EXPECT_EQ(now().startedAt, world.clock.now);
}

TEST_F(MeetingCourseTest, StaysInAPartUntilThatIsEnded)
{
    beginPart(world.workspace);
    beginPart(world.workspace);
    EXPECT_EQ(now().kind, ActivityKind::CheckIn);
    EXPECT_EQ(titleOfNextPart(world.workspace), "Terugblik");
    endPart(world.workspace);
    EXPECT_EQ(now().kind, ActivityKind::LookBack);
    EXPECT_FALSE(isUnderWay(world.workspace));
}

TEST_F(MeetingCourseTest, KnowsWhenTheLaptopGoesRound)
{
    EXPECT_FALSE(handsOverNow(world.workspace));
    goOnTo(ActivityKind::HandOver);
    EXPECT_TRUE(handsOverNow(world.workspace));
}

TEST_F(MeetingCourseTest, HasNothingToDoBehindTheLastPart)
{
    goOnTo(ActivityKind::Closing);
    EXPECT_EQ(titleOfNextPart(world.workspace), "");
    endPart(world.workspace);
    EXPECT_FALSE(partToDo(world.workspace));
}

TEST_F(MeetingCourseTest, KeepsABackupWhenTheMeetingIsClosed)
{
    beginPart(world.workspace);
    const auto before = world.workspace.dossier->waitForBackups().good;
    endPart(world.workspace);
    EXPECT_EQ(world.workspace.dossier->waitForBackups().good, before);
    closeMeeting(world.workspace);
    EXPECT_EQ(world.workspace.dossier->waitForBackups().good, before + 1);
}

TEST_F(MeetingCourseTest, GoesBackAndLosesNoTime)
{
    beginPart(world.workspace);
    const auto checkIn = now().id;
    EXPECT_FALSE(partBefore(world.workspace));
    world.clock.advance(5min);
    endPart(world.workspace);
    beginPart(world.workspace);
    const auto lookBack = now().id;
    EXPECT_EQ(partBefore(world.workspace)->id, checkIn);
    world.clock.advance(3min);
    beginPart(world.workspace, checkIn);
    world.clock.advance(2min);
    EXPECT_EQ(now().id, checkIn);
    EXPECT_EQ(partAfter(world.workspace)->id, lookBack);
    beginPart(world.workspace, lookBack);
    world.clock.advance(1min);

    const auto& parts = meetingOfToday(world.workspace).activities;
    EXPECT_EQ(forms::timeTaken(parts[0], world.clock.now), 7min);
    EXPECT_EQ(forms::timeTaken(parts[1], world.clock.now), 4min);
}

TEST_F(MeetingCourseTest, ComesBackToACasusrondeThatWasLeft)
{
    beginPart(world.workspace);
    const auto checkIn = now().id;
    const auto round = world.begin();
    const auto casus = now().id;
    LiveRound live(world.workspace, round);
    ASSERT_EQ(live.act([](auto& engine) { return engine.start(); }), std::nullopt);
    EXPECT_EQ(roundToDo(world.workspace), round);
    world.clock.advance(2min);
    ASSERT_EQ(live.act([](auto& engine) { return engine.pause(); }), std::nullopt);
    beginPart(world.workspace, checkIn);

    EXPECT_EQ(roundToDo(world.workspace), std::nullopt) << "the meeting is at another part";
    EXPECT_EQ(now().id, checkIn);
    EXPECT_EQ(titleOfNextPart(world.workspace), "Casus 1");
    world.clock.advance(4min);
    endPart(world.workspace);
    EXPECT_EQ(roundToDo(world.workspace), round);
    EXPECT_EQ(now().id, casus);

    LiveRound again(world.workspace, round);
    again.takePlace();
    EXPECT_EQ(again.state().phase, forms::RoundState::Phase::Paused) << "nothing goes on by itself";
    world.clock.advance(1min);
    const auto meeting = meetingOfToday(world.workspace);
    EXPECT_EQ(forms::presentActivity(meeting), forms::placeOf(meeting, casus));
    EXPECT_EQ(forms::timeTaken(meeting.activities[*forms::placeOf(meeting, casus)], world.clock.now), 3min);
}

TEST_F(MeetingCourseTest, HoldsARoundInThePartThatWasChosen)
{
    beginPart(world.workspace);
    std::vector<forms::Id> casus;
    for (const auto& part : meetingOfToday(world.workspace).activities)
        if (part.kind == ActivityKind::Casusronde)
            casus.push_back(part.id);
    RoundPlan plan;
    plan.inbrenger = tests::RoundWorkspace::aisha;
    plan.part = casus.at(1);
    const auto round = beginRound(world.workspace, plan);
    EXPECT_EQ(LiveRound(world.workspace, round).activity(), casus[1]);
    EXPECT_EQ(roundIn(world.workspace, casus[1]), round);
    EXPECT_EQ(roundIn(world.workspace, casus[0]), std::nullopt);
}

TEST_F(MeetingCourseTest, HasOnePartAtATimeWhenARoundGoesOnAgain)
{
    const auto round = world.begin();
    LiveRound live(world.workspace, round);
    ASSERT_EQ(live.act([](auto& engine) { return engine.start(); }), std::nullopt);
    ASSERT_EQ(live.act([](auto& engine) { return engine.stop(); }), std::nullopt);
    EXPECT_EQ(forms::presentActivity(meetingOfToday(world.workspace)), std::nullopt);
    const auto checkIn = meetingOfToday(world.workspace).activities.at(0).id;
    beginPart(world.workspace, checkIn);

    LiveRound again(world.workspace, round);
    ASSERT_EQ(again.act([](auto& engine) { return engine.resume(); }), std::nullopt);
    int present = 0;
    for (const auto& part : meetingOfToday(world.workspace).activities)
        present += part.startedAt && !part.endedAt;
    EXPECT_EQ(present, 1);
    EXPECT_EQ(now().id, again.activity());
}

TEST_F(MeetingCourseTest, IsNotUnderWayTheNextDay)
{
    beginPart(world.workspace);
    world.clock.advance(24h);
    EXPECT_FALSE(isUnderWay(world.workspace));
}

TEST_F(MeetingCourseTest, KeepsANoteWithItsPart)
{
    beginPart(world.workspace);
    keepNotes(world.workspace, "Iedereen is er.");
    endPart(world.workspace);
    keepNotes(world.workspace, "Dit hoort nergens bij.");
    EXPECT_EQ(meetingOfToday(world.workspace).activities.at(0).notes, "Iedereen is er.");
}

TEST_F(MeetingCourseTest, TellsWhatNobodyCameTo)
{
    beginPart(world.workspace);
    const auto left = leftOpen(world.workspace);
    EXPECT_EQ(left.actions, 0U);
    EXPECT_EQ(left.passedOver,
              (std::vector<std::string>{"Terugblik", "Casus 1", "Casus 2", "Doorgeven", "Afsluiten"}));
}

}  // namespace
}  // namespace app::desktop
