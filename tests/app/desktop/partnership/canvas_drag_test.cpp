// Cards in the hands of somebody with a mouse.
#include "tests/app/desktop/partnership/canvas_fixture.h"

namespace app::desktop {
namespace {

using Texts = std::vector<std::string>;

class CanvasDragTest : public tests::CanvasFixture {
protected:
    static wxPoint middleOf(const wxWindow& window)
    {
        const auto place = window.GetScreenRect();
        return {place.x + place.width / 2, place.y + place.height / 2};
    }
    // As a hand does: pressed, along the way, let go.
    void drag(wxPoint from, wxPoint to)
    {
        wxUIActionSimulator simulator;
        simulator.MouseMove(from);
        tests::settleEvents();
        simulator.MouseDown();
        tests::settleEvents();
        constexpr int steps = 5;
        for (int step = 1; step <= steps; ++step) {
            simulator.MouseMove(from + (to - from) * step / steps);
            tests::settleEvents();
        }
        simulator.MouseUp();
        waitUntil([] { return !wxGetMouseState().LeftIsDown(); });
    }
    void dragTo(const wxString& card, const wxString& target)
    {
        waitUntilStill(this->card(card));
        drag(middleOf(this->card(card)), middleOf(*tests::named(frame, target)));
    }
    // What the display server tells comes when it comes.
    void waitUntil(const std::function<bool()>& holds)
    {
        for (int left = 500; left > 0 && !holds(); --left) {
            wxMilliSleep(10);
            tests::settleEvents();
        }
    }
    // A line that breaks once its width is known moves what stands below it.
    void waitUntilStill(const wxWindow& window)
    {
        constexpr int looks = 10;
        auto before = window.GetScreenRect();
        int same = 0;
        waitUntil([&] {
            same = window.GetScreenRect() == before ? same + 1 : 0;
            before = window.GetScreenRect();
            return same == looks;
        });
    }
    void expectKept(const Texts& texts)
    {
        waitUntil([&] { return kept() == texts; });
        EXPECT_EQ(kept(), texts);
    }
    void openWith(const Texts& texts)
    {
        open();
        for (const auto& text : texts)
            write(toWx(text));
        goToGroup();
    }
};

TEST_F(CanvasDragTest, PutsACardInAGroup)
{
    openWith({"a", "b", "c"});
    group("b", "Samen");
    dragTo("a", "Naam van het groepje");
    expectKept({"Samen: b", "c", "Samen: a"});
    dragTo("c", "b");  // on a card of the group is in the group
    expectKept({"Samen: b", "Samen: a", "Samen: c"});
}

TEST_F(CanvasDragTest, MakesAGroupOfTwoLooseCardsInOneChange)
{
    openWith({"a", "b", "c"});
    dragTo("a", "c");
    expectKept({"Groepje 1: a", "b", "Groepje 1: c"});
    push("Ongedaan maken");
    EXPECT_EQ(kept(), (Texts{"a", "b", "c"}));
}

TEST_F(CanvasDragTest, TakesACardOutOfItsGroup)
{
    openWith({"a", "b"});
    group("a", "Samen");
    waitUntilStill(card("a"));
    const auto below = control<wxButton>("Verplaatsen").GetScreenRect();
    drag(middleOf(card("a")), {middleOf(card("b")).x, below.y - 30});
    expectKept({"b", "a"});
}

TEST_F(CanvasDragTest, LeavesACardWhereItWasOutsideTheColumn)
{
    openWith({"a", "b"});
    group("a", "Samen");
    waitUntilStill(card("a"));
    drag(middleOf(card("a")), middleOf(control<wxButton>("Kiezen")));
    dragTo("b", "a");  // comes after it
    expectKept({"Samen: a", "Samen: b"});
    EXPECT_EQ(draft()->step, forms::CanvasStep::Group) << "what lies there is not pressed";
}

TEST_F(CanvasDragTest, OnlyChoosesACardThatIsClicked)
{
    openWith({"a", "b"});
    waitUntilStill(card("b"));
    click(card("b"));
    waitUntil([&] { return card("b").GetValue(); });
    EXPECT_TRUE(card("b").GetValue());
    EXPECT_TRUE(card("b").HasFocus());
    EXPECT_EQ(kept(), (Texts{"a", "b"}));
}

TEST_F(CanvasDragTest, UndoesDragsOneByOne)
{
    openWith({"a", "b", "c"});
    group("a", "Links");
    group("b", "Rechts");
    const auto before = kept();
    for (int each = 0; each < 4; ++each) {
        const bool left = each % 2 == 0;
        dragTo("c", left ? "a" : "b");
        expectKept({"Links: a", "Rechts: b", left ? "Links: c" : "Rechts: c"});
    }
    for (int each = 0; each < 4; ++each)
        push("Ongedaan maken");
    EXPECT_EQ(kept(), before);
}

TEST_F(CanvasDragTest, CarriesACardToAnotherColumnWhereSeveralAreFilledTogether)
{
    open("partnerschapskaart-krap");
    static_cast<void>(db::PartnershipStore(world.workspace.database())
                          .saveDraft({{0,
                                       1,
                                       "",
                                       "krap",
                                       world.clock.now,
                                       {},
                                       {{0, "relaties", forms::StatementLayer::Loose, "", "a", 0},
                                        {0, "acties", forms::StatementLayer::Loose, "Samen", "b", 0}}},
                                      "relaties",
                                      forms::CanvasStep::Group}));
    reopen();
    dragTo("a", "b");
    expectKept({"Samen: b", "Samen: a"});
    EXPECT_EQ(draft()->card.statements.at(1).column, "acties");
}

}  // namespace
}  // namespace app::desktop
