#include "app/desktop/actions/actions_screen.h"

#include "db/store/action_store.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

using forms::DecisionKind;

class ActionsScreenTest : public tests::WindowTest {
protected:
    ActionsScreenTest() { show(*new ActionsScreen(&frame, world.workspace)); }
    ~ActionsScreenTest() override { frame.DestroyChildren(); }

    void push(const wxString& name) { click(control<wxButton>(name)); }
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

TEST_F(ActionsScreenTest, ThinksBetterOfADecision)
{
    push("Vervallen: Koffie drinken met de buurvrouw");
    push("Toch niet");
    EXPECT_EQ(tests::named(frame, "Waarom vervalt de actie?"), nullptr);
    EXPECT_TRUE(decisions().empty());
}

}  // namespace
}  // namespace app::desktop
