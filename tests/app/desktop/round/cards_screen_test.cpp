#include "app/desktop/round/cards_screen.h"

#include "app/desktop/round/kept_cards.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

class CardsScreenTest : public tests::WindowTest {
protected:
    ~CardsScreenTest() override { clear(); }

    void open(forms::Id round = 0)
    {
        show(*new CardsScreen(&frame, world.workspace, round, [this] { ++done; }));
    }
    void typeCard(int line, const wxString& text)
    {
        type(wxString::Format("Dialoogkaart %d", line), text);
        press(control<wxTextCtrl>(wxString::Format("Dialoogkaart %d", line)), WXK_RETURN);
    }
    std::string kept()
    {
        std::string all;
        for (const auto& held : recentRounds(world.workspace))
            for (const auto& card : held.record.dialogueCards)
                all += card.text + " | ";
        return all;
    }

    tests::EntryWorkspace world;
    int done = 0;
};

TEST_F(CardsScreenTest, KeepsALineForEachCardAlsoWhenTheMeetingIsOver)
{
    world.closeMeeting();
    open();
    typeCard(1, "Samen koffie drinken");
    typeCard(2, "De wijkagent vragen");
    EXPECT_TRUE(control<wxTextCtrl>("Dialoogkaart 3").HasFocus());
    type("Dialoogkaart 3", "Zonder Enter");
    push("Klaar");
    EXPECT_EQ(kept(), "Samen koffie drinken | De wijkagent vragen | Zonder Enter | ");
    EXPECT_EQ(done, 1);
}

TEST_F(CardsScreenTest, TakesTheLastOneAwayAndPutsItBack)
{
    open();
    typeCard(1, "Eerste");
    typeCard(2, "Tweede");
    keyboard('Z', wxMOD_CONTROL);
    EXPECT_EQ(kept(), "Eerste | ");
    EXPECT_EQ(tests::named(frame, "Dialoogkaart 3"), nullptr);
    EXPECT_TRUE(control<wxTextCtrl>("Dialoogkaart 2").HasFocus());
    push("Laatste weghalen");
    EXPECT_EQ(kept(), "");
    EXPECT_EQ(tests::named(frame, "Laatste weghalen"), nullptr) << "nothing is left";
    push("Terugzetten");
    push("Terugzetten");
    EXPECT_EQ(kept(), "Eerste | Tweede | ");
    EXPECT_EQ(tests::named(frame, "Terugzetten"), nullptr);
}

TEST_F(CardsScreenTest, GoesToTheCasusrondeThatIsChosen)
{
    const auto first = recentRounds(world.workspace).at(0).record.round.id;
    world.holdAnotherRound();
    const auto rounds = recentRounds(world.workspace);
    ASSERT_EQ(rounds.size(), 2U);
    open(first);
    typeCard(1, "Bij de eerste");
    choose("Bij welke casus", toWx(rounds[1].record.casus.code) + toWx(" · dinsdag 24 november"));
    typeCard(1, "Bij de tweede");
    choose("Bij welke casus", toWx(rounds[0].record.casus.code) + toWx(" · dinsdag 24 november"));
    EXPECT_EQ(control<wxTextCtrl>("Dialoogkaart 1").GetValue(), "Bij de eerste");
    EXPECT_EQ(recentRounds(world.workspace)[1].record.dialogueCards.at(0).text, "Bij de tweede");
}

}  // namespace
}  // namespace app::desktop
