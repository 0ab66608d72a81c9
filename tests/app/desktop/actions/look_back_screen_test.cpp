#include "app/desktop/actions/look_back_screen.h"

#include "app/desktop/actions/look_back_course.h"
#include "db/store/action_store.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

class LookBackScreenTest : public tests::WindowTest {
protected:
    LookBackScreenTest()
    {
        world.closeMeeting();
        world.clock.now += std::chrono::days{28};
    }
    ~LookBackScreenTest() override { clear(); }

    void open()
    {
        beginLookBack(world.workspace);
        show(*new LookBackScreen(&frame, world.workspace, "Naar de casusronde", [this] { ++onward; }));
    }
    void postponeAtMeetings(int count)
    {
        db::ActionStore store(world.workspace.database());
        const auto action = store.open().at(0).id;
        for (; count > 0; --count) {
            forms::Meeting meeting;
            meeting.plannedStart = world.clock.now - std::chrono::days{count};
            meeting.startedAt = meeting.closedAt = meeting.plannedStart;
            const auto held = db::MeetingStore(world.workspace.database()).save(meeting).id;
            const forms::Date due = std::chrono::floor<std::chrono::days>(world.clock.now);
            store.decide(action, {held, forms::DecisionKind::Postponed, due, {}, meeting.plannedStart});
        }
    }

    tests::EntryWorkspace world;
    int onward = 0;
};

TEST_F(LookBackScreenTest, GoesOnWhenEachActionHasADecision)
{
    open();
    EXPECT_NE(tests::named(frame, "Deze actie overslaan"), nullptr);
    push("Gedaan: Koffie drinken met de buurvrouw");
    push("Naar de casusronde");

    EXPECT_EQ(onward, 1);
    EXPECT_TRUE(db::ActionStore(world.workspace.database()).open().empty());
}

TEST_F(LookBackScreenTest, PassesOverAnActionWhenSomebodySaysSo)
{
    open();
    push("Deze actie overslaan");

    EXPECT_EQ(onward, 1);
    EXPECT_EQ(db::ActionStore(world.workspace.database()).open().size(), 1U);
}

TEST_F(LookBackScreenTest, AsksWhatStandsInTheWayOfAnActionThatKeepsComingBack)
{
    postponeAtMeetings(forms::patience);
    open();
    push("Doorschuiven: Koffie drinken met de buurvrouw");
    type("Naar welke dag?", "morgen");
    push("Besluit bewaren");
    EXPECT_NE(tests::named(frame, "Wat staat er in de weg?"), nullptr) << "nothing was decided yet";
    EXPECT_TRUE(control<wxTextCtrl>("Wat staat er in de weg?").HasFocus());

    type("Wat staat er in de weg?", "Ik durf niet aan te bellen.");
    push("Besluit bewaren");
    const auto decisions = db::ActionStore(world.workspace.database()).open().at(0).decisions;
    EXPECT_EQ(decisions.back().reason, "Ik durf niet aan te bellen.");
    EXPECT_EQ(decisions.size(), forms::patience + 1U) << "the history stays";
}

}  // namespace
}  // namespace app::desktop
