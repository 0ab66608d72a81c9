#include "app/desktop/actions/action_decisions.h"

#include "app/desktop/actions/action_wording.h"
#include "app/desktop/text.h"
#include "db/store/action_store.h"
#include "tests/app/desktop/entry/entry_workspace.h"

namespace app::desktop {
namespace {

using forms::DecisionFault;
using forms::DecisionKind;
using std::chrono::days;

class ActionDecisionsTest : public testing::Test {
protected:
    forms::Action action() { return db::ActionStore(world.workspace.database()).all().at(0); }
    std::optional<DecisionFault> take(DecisionKind kind, std::optional<forms::Date> due = {},
                                      const std::string& reason = {})
    {
        return decide(world.workspace, action(), {0, kind, due, reason, {}});
    }
    forms::Date dayAfter(int count) { return std::chrono::floor<days>(world.clock.now) + days(count); }

    tests::EntryWorkspace world;
};

TEST_F(ActionDecisionsTest, DoneActionIsOpenNoMoreButMayBeMendedInTheSameMeeting)
{
    EXPECT_EQ(actionsOf(world.workspace).open.size(), 1U);
    EXPECT_EQ(take(DecisionKind::Done), std::nullopt);

    EXPECT_TRUE(actionsOf(world.workspace).open.empty());
    EXPECT_EQ(actionsOf(world.workspace).decided.size(), 1U);
    EXPECT_EQ(take(DecisionKind::Postponed, dayAfter(14)), std::nullopt);
    EXPECT_EQ(actionsOf(world.workspace).open.size(), 1U);
    EXPECT_EQ(action().decisions.size(), 2U) << "nothing is overwritten";
}

TEST_F(ActionDecisionsTest, BelongsToTheMeetingAndToTheDisk)
{
    EXPECT_EQ(take(DecisionKind::Dropped, {}, "De buurvrouw is verhuisd."), std::nullopt);
    EXPECT_EQ(action().decisions.at(0).meetingId, world.meeting.id);
    EXPECT_TRUE(world.workspace.dossier->waitUntilSealed().isSafe());
    world.closeMeeting();
    EXPECT_EQ(decidingMeeting(world.workspace)->id, world.meeting.id) << "until a next one begins";
}

TEST_F(ActionDecisionsTest, SaysWhatADecisionStillNeeds)
{
    EXPECT_EQ(take(DecisionKind::Postponed), DecisionFault::NeedsNewDue);
    EXPECT_EQ(take(DecisionKind::Postponed, dayAfter(-1)), DecisionFault::DueHasPassed);
    EXPECT_EQ(take(DecisionKind::Dropped, {}, "  "), DecisionFault::NeedsReason);
    EXPECT_TRUE(action().decisions.empty());
    for (const auto fault :
         {DecisionFault::AlreadyClosed, DecisionFault::NeedsNewDue, DecisionFault::DueHasPassed,
          DecisionFault::NeedsObstacle, DecisionFault::NeedsReason})
        EXPECT_FALSE(describe(fault).empty());
}

TEST_F(ActionDecisionsTest, TellsHowItWent)
{
    EXPECT_EQ(take(DecisionKind::Postponed, dayAfter(7), "Nog geen tijd gehad."), std::nullopt);
    EXPECT_EQ(toUtf8(decisionInWords(action().decisions.at(0))),
              "24 nov: doorgeschoven naar 1 dec. Nog geen tijd gehad.");
    const forms::Member aisha{world.aisha, "Aisha Bakker", forms::MemberRole::Professional, "", true};
    EXPECT_EQ(toUtf8(whoInWords(action(), {aisha})), "Aisha Bakker");
    EXPECT_EQ(toUtf8(dueInWords(action(), dayAfter(0))), "1 dec");
    EXPECT_EQ(toUtf8(dueInWords(action(), dayAfter(7))), "nu");
}

}  // namespace
}  // namespace app::desktop
