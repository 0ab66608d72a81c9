#include "app/desktop/actions/look_back_course.h"

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/round/begin_round.h"
#include "db/store/action_store.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

// A month after the meeting in which Aisha said she would drink coffee with her neighbour.
class LookBackTest : public testing::Test {
protected:
    LookBackTest()
    {
        world.closeMeeting();
        world.clock.now += std::chrono::days{28};
    }
    forms::Meeting today() { return meetingOfToday(world.workspace); }
    const forms::Activity& lookBack(const forms::Meeting& meeting)
    {
        for (const auto& activity : meeting.activities)
            if (activity.kind == forms::ActivityKind::LookBack)
                return activity;
        throw std::logic_error("no terugblik");
    }
    void decideOnIt(forms::DecisionKind kind)
    {
        const auto action = lookedBackOn(world.workspace).open.at(0);
        const auto due = std::chrono::floor<std::chrono::days>(world.clock.now) + std::chrono::days{7};
        EXPECT_EQ(decide(world.workspace, action, {0, kind, forms::Date(due), {}, {}}), std::nullopt);
    }

    tests::EntryWorkspace world;
};

TEST_F(LookBackTest, ComesBeforeTheFirstRoundWhenSomethingIsOpen)
{
    EXPECT_TRUE(lookBackWaits(world.workspace));
    beginLookBack(world.workspace);

    EXPECT_TRUE(lookBack(today()).startedAt);
    EXPECT_EQ(lookedBackOn(world.workspace).open.size(), 1U);
    EXPECT_FALSE(lookBackItem(world.workspace).say.empty());
}

TEST_F(LookBackTest, LeavesNothingWaitingOnceEachActionHasADecision)
{
    beginLookBack(world.workspace);
    decideOnIt(forms::DecisionKind::Postponed);

    EXPECT_FALSE(lookBackWaits(world.workspace));
    EXPECT_TRUE(lookedBackOn(world.workspace).open.empty());
    ASSERT_EQ(lookedBackOn(world.workspace).decided.size(), 1U) << "still open, but it had its turn";
}

TEST_F(LookBackTest, PassesOverOnlyWhenItIsEnded)
{
    beginLookBack(world.workspace);
    EXPECT_TRUE(lookBackWaits(world.workspace)) << "seen, but nobody said to pass over it";
    endPart(world.workspace);

    EXPECT_FALSE(lookBackWaits(world.workspace));
    EXPECT_TRUE(lookBack(today()).endedAt);
    EXPECT_EQ(db::ActionStore(world.workspace.database()).open().size(), 1U) << "it comes back next time";
}

TEST_F(LookBackTest, DoesNotComeBetweenTwoRounds)
{
    RoundPlan plan;
    plan.inbrenger = world.aisha;
    beginRound(world.workspace, plan);

    EXPECT_FALSE(lookBackWaits(world.workspace));
}

TEST_F(LookBackTest, HasAPlaceInAnAgendaThatForgotIt)
{
    auto meeting = today();
    std::erase_if(meeting.activities,
                  [](const auto& activity) { return activity.kind == forms::ActivityKind::LookBack; });
    forms::Activity& first = meeting.activities.front();
    first.startedAt = world.clock.now;
    meeting.startedAt = world.clock.now;
    static_cast<void>(db::MeetingStore(world.workspace.database()).save(meeting));
    beginLookBack(world.workspace);

    EXPECT_EQ(today().activities.at(1).kind, forms::ActivityKind::LookBack);
    EXPECT_EQ(today().activities.at(0).endedAt, world.clock.now);
}

TEST_F(LookBackTest, IsNotThereWhenNothingIsOpen)
{
    beginLookBack(world.workspace);
    decideOnIt(forms::DecisionKind::Done);
    endPart(world.workspace);
    closeMeeting(world.workspace);
    world.clock.now += std::chrono::days{28};

    EXPECT_FALSE(lookBackWaits(world.workspace));
}

}  // namespace
}  // namespace app::desktop
