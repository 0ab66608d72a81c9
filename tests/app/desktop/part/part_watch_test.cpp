#include "app/desktop/part/part_watch.h"

#include <gtest/gtest.h>

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/round/begin_round.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

class PartWatchTest : public testing::Test {
protected:
    PartWatchTest() { beginPart(world.workspace); }

    forms::Activity part()
    {
        const auto meeting = meetingOfToday(world.workspace);
        return meeting.activities.at(forms::presentActivity(meeting).value());
    }
    forms::Milliseconds taken() { return forms::timeTaken(part(), world.clock.now); }
    void change(const std::function<void(forms::Meeting&)>& how)
    {
        auto meeting = meetingOfToday(world.workspace);
        how(meeting);
        keepMeeting(world.workspace, std::move(meeting));
    }
    // Somebody looks several times a second.
    void lookOnFor(PartWatch& watch, forms::Milliseconds time)
    {
        for (; time > 0ms; time -= 500ms) {
            world.clock.advance(500ms);
            watch.look();
        }
    }

    tests::RoundWorkspace world;
};

TEST_F(PartWatchTest, AsksNothingWhileSomebodyIsThere)
{
    PartWatch watch(world.workspace);
    lookOnFor(watch, 2min);
    EXPECT_EQ(watch.away(part().id), 0ms);
}

TEST_F(PartWatchTest, NoticesThatTheLaptopSlept)
{
    PartWatch watch(world.workspace);
    lookOnFor(watch, 1min);
    world.clock.advance(20min);
    watch.look();
    EXPECT_EQ(watch.away(part().id), 20min);
    EXPECT_EQ(taken(), 21min) << "until somebody says otherwise it counts";
}

TEST_F(PartWatchTest, LeavesOutWhatTheCoachDoesNotCount)
{
    PartWatch watch(world.workspace);
    lookOnFor(watch, 1min);
    world.clock.advance(20min);
    watch.look();
    lookOnFor(watch, 30s);
    change([&](auto& meeting) { watch.judge(meeting, false); });
    EXPECT_EQ(taken(), 1min + 30s);
    EXPECT_EQ(watch.away(part().id), 0ms);
}

TEST_F(PartWatchTest, CountsWhatTheCoachCounts)
{
    PartWatch watch(world.workspace);
    world.clock.advance(20min);
    watch.look();
    change([&](auto& meeting) { watch.judge(meeting, true); });
    EXPECT_EQ(taken(), 20min);
    EXPECT_EQ(watch.away(part().id), 0ms);
}

TEST_F(PartWatchTest, AddsUpTwoSleepsThatNobodyJudged)
{
    PartWatch watch(world.workspace);
    world.clock.advance(5min);
    watch.look();
    lookOnFor(watch, 1min);
    world.clock.advance(7min);
    watch.look();
    EXPECT_EQ(watch.away(part().id), 12min);
    change([&](auto& meeting) { watch.judge(meeting, false); });
    EXPECT_EQ(taken(), 1min);
}

TEST_F(PartWatchTest, KnowsAfterACrashSinceWhenNobodyWasThere)
{
    {
        PartWatch watch(world.workspace);
        lookOnFor(watch, 1min);
    }
    world.clock.advance(30min);
    world.clock.reboot();
    PartWatch watch(world.workspace);
    EXPECT_GE(watch.away(part().id), 30min);
    EXPECT_LE(watch.away(part().id), 30min + 10s);
    change([&](auto& meeting) { watch.judge(meeting, false); });
    EXPECT_LE(taken(), 1min);
    EXPECT_GE(taken(), 50s);
}

TEST_F(PartWatchTest, AsksAgainAfterACrashWhatNobodyJudged)
{
    {
        PartWatch watch(world.workspace);
        lookOnFor(watch, 1min);
        world.clock.advance(20min);
        watch.look();
        lookOnFor(watch, 1min);
    }
    world.clock.advance(1s);
    {
        const PartWatch watch(world.workspace);
        EXPECT_EQ(watch.away(part().id), 20min);
    }
    world.clock.advance(30min);
    {
        PartWatch watch(world.workspace);
        EXPECT_GE(watch.away(part().id), 50min);
        EXPECT_LE(watch.away(part().id), 50min + 11s);
        change([&](auto& meeting) { watch.judge(meeting, false); });
        watch.look();
    }
    world.clock.advance(1s);
    EXPECT_EQ(PartWatch(world.workspace).away(part().id), 0ms);
    EXPECT_LE(taken(), 2min + 2s);
    EXPECT_GE(taken(), 1min + 50s);
}

TEST_F(PartWatchTest, KnowsItOfAPartThatHadJustBegun)
{
    world.clock.advance(30min);
    const PartWatch watch(world.workspace);
    EXPECT_EQ(watch.away(part().id), 30min);
}

TEST_F(PartWatchTest, DoesNotAskAfterAProgramThatWasBackAtOnce)
{
    {
        PartWatch watch(world.workspace);
        lookOnFor(watch, 1min);
    }
    world.clock.advance(1s);
    const PartWatch watch(world.workspace);
    EXPECT_EQ(watch.away(part().id), 0ms);
}

TEST_F(PartWatchTest, DoesNotAskAboutTimeThatTheClockStoodStill)
{
    PartWatch watch(world.workspace);
    change([&](auto& meeting) { forms::pause(meeting, world.clock.now); });
    world.clock.advance(20min);
    watch.look();
    EXPECT_EQ(watch.away(part().id), 0ms);
    world.clock.advance(20min);
    change([&](auto& meeting) { forms::goOn(meeting, world.clock.now); });
    const PartWatch afterACrash(world.workspace);
    EXPECT_EQ(afterACrash.away(part().id), 0ms);
}

TEST_F(PartWatchTest, ForgetsItsQuestionWithThePart)
{
    PartWatch watch(world.workspace);
    world.clock.advance(20min);
    watch.look();
    endPart(world.workspace);
    beginPart(world.workspace);
    EXPECT_EQ(watch.away(part().id), 0ms);
}

TEST_F(PartWatchTest, LeavesACasusrondeToAskItself)
{
    world.begin();
    PartWatch watch(world.workspace);
    world.clock.advance(20min);
    watch.look();
    EXPECT_EQ(watch.away(part().id), 0ms);
}

TEST_F(PartWatchTest, AsksNothingOfAMeetingOfAnotherDay)
{
    const auto old = part().id;
    world.clock.advance(24h);
    const PartWatch watch(world.workspace);
    EXPECT_EQ(watch.away(old), 0ms);
}

}  // namespace
}  // namespace app::desktop
