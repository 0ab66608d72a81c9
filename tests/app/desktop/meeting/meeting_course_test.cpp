#include "app/desktop/meeting/meeting_course.h"

#include <gtest/gtest.h>

#include "app/desktop/round/begin_round.h"
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
