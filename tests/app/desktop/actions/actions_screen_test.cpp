#include "app/desktop/actions/actions_screen.h"

#include "app/desktop/actions/decision_draft.h"
#include "db/store/action_store.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

using forms::DecisionKind;

class ActionsScreenTest : public tests::WindowTest {
protected:
    ActionsScreenTest() { reopen(); }
    ~ActionsScreenTest() override { clear(); }

    void reopen()
    {
        clear();
        show(*new ActionsScreen(&frame, world.workspace));
    }
    void push(const wxString& name) { click(control<wxButton>(name)); }
    void waitForReason(const std::string& reason)
    {
        for (int left = 500; decisionDraft(world.workspace).value_or(DecisionDraft{}).reason != reason;
             --left) {
            ASSERT_GT(left, 0);
            wxMilliSleep(10);
            tests::settleEvents();
        }
    }
    std::vector<forms::ActionDecision> decisions()
    {
        return db::ActionStore(world.workspace.database()).all().at(0).decisions;
    }

    tests::EntryWorkspace world;
};

TEST_F(ActionsScreenTest, TakesADecisionWithOneKey)
{
    keyboard(WXK_SPACE);  // the first action's first button has the focus
    ASSERT_EQ(decisions().size(), 1U);
    EXPECT_EQ(decisions()[0].kind, DecisionKind::Done);
    EXPECT_EQ(tests::named(frame, "Gedaan: Koffie drinken met de buurvrouw"), nullptr);

    push("Besluit veranderen: Koffie drinken met de buurvrouw");
    push("Vervallen: Koffie drinken met de buurvrouw");
    type("Waarom vervalt de actie?", "De buurvrouw is verhuisd.");
    keyboard(WXK_RETURN);
    ASSERT_EQ(decisions().size(), 2U);
    EXPECT_EQ(decisions()[1].reason, "De buurvrouw is verhuisd.");
}

TEST_F(ActionsScreenTest, PostponesToADayThatIsStillToCome)
{
    push("Doorschuiven: Koffie drinken met de buurvrouw");
    type("Naar welke dag?", "gisteren");
    push("Besluit bewaren");
    EXPECT_TRUE(decisions().empty());
    type("Naar welke dag?", "8 dec");
    push("Besluit bewaren");
    ASSERT_EQ(decisions().size(), 1U);
    EXPECT_EQ(decisions()[0].newDue, forms::Date(std::chrono::year(2026) / 12 / 8));
    EXPECT_NE(tests::named(frame, "Gedaan: Koffie drinken met de buurvrouw"), nullptr) << "it is still open";
}

TEST_F(ActionsScreenTest, KeepsADecisionThatIsStillPutIntoWords)
{
    push("Doorschuiven: Koffie drinken met de buurvrouw");
    type("Naar welke dag?", "15 dec");
    type("Wat stond er in de weg? (mag leeg blijven)", "ziek, en \"toen\" druk");
    waitForReason("ziek, en \"toen\" druk");
    reopen();
    EXPECT_EQ(control<wxTextCtrl>("Naar welke dag?").GetValue(), "15 dec");
    EXPECT_EQ(control<wxTextCtrl>("Wat stond er in de weg? (mag leeg blijven)").GetValue(),
              "ziek, en \"toen\" druk");
    push("Besluit bewaren");
    ASSERT_EQ(decisions().size(), 1U);
    EXPECT_EQ(decisionDraft(world.workspace), std::nullopt);
    reopen();
    EXPECT_EQ(tests::named(frame, "Naar welke dag?"), nullptr) << "it is decided";
}

TEST_F(ActionsScreenTest, DoesNotAskAgainWhatWasThoughtBetterOf)
{
    push("Vervallen: Koffie drinken met de buurvrouw");
    reopen();
    EXPECT_NE(tests::named(frame, "Waarom vervalt de actie?"), nullptr);
    push("Toch niet");
    reopen();
    EXPECT_EQ(tests::named(frame, "Waarom vervalt de actie?"), nullptr);
}

TEST_F(ActionsScreenTest, ThinksBetterOfADecision)
{
    push("Vervallen: Koffie drinken met de buurvrouw");
    push("Toch niet");
    EXPECT_EQ(tests::named(frame, "Waarom vervalt de actie?"), nullptr);
    EXPECT_TRUE(decisions().empty());
}

}  // namespace
}  // namespace app::desktop
