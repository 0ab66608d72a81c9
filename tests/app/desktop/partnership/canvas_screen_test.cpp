#include "tests/app/desktop/partnership/canvas_fixture.h"

namespace app::desktop {
namespace {

using forms::CanvasStep;
using Texts = std::vector<std::string>;

class CanvasScreenTest : public tests::CanvasFixture {};

TEST_F(CanvasScreenTest, KeepsEachCardThatIsWritten)
{
    open();
    write("bewoners ons kennen");
    write("  ");
    write("we van elkaar leren");

    EXPECT_EQ(kept(), (Texts{"bewoners ons kennen", "we van elkaar leren"}));
    EXPECT_TRUE(control<wxTextCtrl>("Kaartje voor Waarden").HasFocus())
        << "the next one can be typed at once";
}

TEST_F(CanvasScreenTest, SaysWhatOnACardCanLeadToAPerson)
{
    lookAtTexts();
    open();
    type("Kaartje voor Waarden", "praten met mevrouw Jansen");
    waitFor("Zo laten (F9)");
    EXPECT_TRUE(tests::says(frame, toWx("“mevrouw Jansen” lijkt een naam.")));

    press(control<wxTextCtrl>("Kaartje voor Waarden"), WXK_F8);
    press(control<wxTextCtrl>("Kaartje voor Waarden"), WXK_RETURN);
    EXPECT_EQ(kept(), Texts{"praten met een vrouw"});
    EXPECT_EQ(tests::named(frame, "Zo laten (F9)"), nullptr) << "the next card is empty";
}

TEST_F(CanvasScreenTest, SaysSoOfACardThatWasEnteredAtOnceAndWhenItIsChanged)
{
    lookAtTexts();
    open();
    write("praten met mevrouw Jansen");
    EXPECT_EQ(kept(), Texts{"praten met mevrouw Jansen"});
    EXPECT_TRUE(tests::says(frame, toWx("“mevrouw Jansen” lijkt een naam.")));

    push("Wijzigen");
    press(control<wxTextCtrl>("Kaartje voor Waarden"), WXK_F8);
    press(control<wxTextCtrl>("Kaartje voor Waarden"), WXK_RETURN);
    EXPECT_EQ(kept(), Texts{"praten met een vrouw"});
    EXPECT_FALSE(tests::says(frame, toWx("“mevrouw Jansen” lijkt een naam.")));
}

TEST_F(CanvasScreenTest, LooksAtTheWordsThatAreRecorded)
{
    lookAtTexts();
    open();
    write("elkaar kennen");
    goToGroup();
    goTo("Kiezen");
    focusOn("elkaar kennen");
    keyboard(WXK_RETURN);
    goTo("Vastleggen");
    type("Afspraak 1", "elkaar en mevrouw Jansen kennen");
    waitFor("Zo laten (F9)");

    EXPECT_TRUE(tests::says(frame, toWx("“mevrouw Jansen” lijkt een naam.")));
}

TEST_F(CanvasScreenTest, OpensWhereTheTeamWas)
{
    open();
    write("bewoners ons kennen");
    goToGroup();
    reopen();

    EXPECT_EQ(draft()->step, CanvasStep::Group);
    EXPECT_NE(tests::named(frame, "bewoners ons kennen"), nullptr);
    EXPECT_NE(tests::named(frame, "Kiezen"), nullptr) << "the way on";
}

TEST_F(CanvasScreenTest, MovesACardToAGroupWithCutAndPaste)
{
    open();
    for (const auto* text : {"a", "b", "c"})
        write(text);
    goToGroup();
    group("b", "Samen");
    focusOn("a");
    keyboard('X', wxMOD_CONTROL);
    EXPECT_EQ(kept(), (Texts{"a", "Samen: b", "c"})) << "cut, and not put down yet";
    focusOn("b");
    keyboard('V', wxMOD_CONTROL);
    EXPECT_EQ(kept(), (Texts{"Samen: b", "c", "Samen: a"}));
}

TEST_F(CanvasScreenTest, UndoesAndDoesAgainByKeys)
{
    open();
    write("a");
    write("b");
    push("Ongedaan maken");
    EXPECT_EQ(kept(), Texts{"a"});
    focusOn("a");
    keyboard('Z', wxMOD_CONTROL | wxMOD_SHIFT);
    EXPECT_EQ(kept(), (Texts{"a", "b"}));
}

TEST_F(CanvasScreenTest, AgreesOnFiveAtMostAndSaysWhy)
{
    open();
    for (int each = 1; each <= 6; ++each)
        write(wxString::Format("k%d", each));
    goToGroup();
    goTo("Kiezen");
    for (int each = 1; each <= 6; ++each) {
        focusOn(wxString::Format("k%d", each));
        keyboard(WXK_RETURN);
    }
    EXPECT_NE(tests::named(frame, "k5, afgesproken"), nullptr);
    EXPECT_NE(tests::named(frame, "k6"), nullptr);
    EXPECT_TRUE(tests::says(frame, "Vijf afspraken in een kolom is genoeg"));
}

TEST_F(CanvasScreenTest, CountsDotsByKeys)
{
    open();
    write("a");
    goToGroup();
    goTo("Kiezen");
    focusOn("a");
    keyboard('+');
    keyboard('+');
    EXPECT_NE(tests::named(frame, "a, 2 stippen"), nullptr);
    keyboard('-');
    EXPECT_NE(tests::named(frame, toWx("a, één stip")), nullptr);
}

TEST_F(CanvasScreenTest, EndsThePartWithItsColumn)
{
    open();
    goToGroup();
    goTo("Kiezen");
    goTo("Vastleggen");
    push("Verder met de bijeenkomst");
    EXPECT_EQ(ways, "onward ");
    EXPECT_EQ(draft()->column, "relaties");
}

TEST_F(CanvasScreenTest, FillsFourColumnsTogetherWhenTimeIsShort)
{
    open("partnerschapskaart-krap");
    goToGroup();
    goTo("Kiezen");
    goTo("Vastleggen");
    push("Verder met de bijeenkomst");
    reopen();
    for (const auto* column : {"Relaties", "Handelingen", "Condities", "Acties"})
        write("kaartje", column);
    EXPECT_EQ(draft()->card.statements.size(), 4U);
}

TEST_F(CanvasScreenTest, RecordsWhatIsAgreedWithADayToLookBack)
{
    open("partnerschapskaart-krap");
    write("niemand tussen wal en schip valt");
    goToGroup();
    goTo("Kiezen");
    focusOn("niemand tussen wal en schip valt");
    keyboard(WXK_RETURN);
    goTo("Vastleggen");
    type("Afspraak 1", "niemand tussen twee loketten valt");
    goTo("Verder met de bijeenkomst");
    reopen();
    goToGroup();
    goTo("Kiezen");
    goTo("Vastleggen");
    control<wxChoice>("Wanneer kijken jullie terug?").SetSelection(2);
    wxCommandEvent chosen(wxEVT_CHOICE);
    chosen.SetInt(2);
    control<wxChoice>("Wanneer kijken jullie terug?").ProcessWindowEvent(chosen);
    push("Dit spreken we af");

    EXPECT_FALSE(draft());
    const auto card = db::PartnershipStore(world.workspace.database()).latest();
    ASSERT_TRUE(card);
    EXPECT_EQ(card->statements.at(0).text, "niemand tussen twee loketten valt");
    EXPECT_TRUE(card->reviewOn);
    EXPECT_EQ(ways, "onward onward ");
}

TEST_F(CanvasScreenTest, ShowsWhatChangedAtAReview)
{
    db::PartnershipStore store(world.workspace.database());
    static_cast<void>(store.save({0,
                                  1,
                                  "",
                                  "krap",
                                  world.clock.now,
                                  {},
                                  {{0, "waarden", forms::StatementLayer::Agreed, "", "oud", 0}}}));
    open("partnerschapskaart-krap");
    EXPECT_NE(tests::named(frame, "oud, afgesproken"), nullptr);
    write("nieuw");
    auto review = *draft();
    review.column = "relaties";
    review.step = CanvasStep::Record;
    review.card.statements[0].layer = forms::StatementLayer::Loose;
    review.card.statements[1].layer = forms::StatementLayer::Agreed;
    static_cast<void>(store.saveDraft(review));
    reopen();
    EXPECT_TRUE(tests::says(frame, "Wat is veranderd"));
    EXPECT_TRUE(tests::says(frame, "+ nieuw"));
    EXPECT_TRUE(tests::says(frame, toWx("− oud")));
}

TEST_F(CanvasScreenTest, ShowsOneColumnAtATimeWhereThereIsNoRoomForFour)
{
    open("partnerschapskaart-krap");
    auto later =
        db::PartnershipDraft{{0, 1, "", "krap", world.clock.now, {}, {}}, "relaties", CanvasStep::Write};
    static_cast<void>(db::PartnershipStore(world.workspace.database()).saveDraft(later));
    reopen();
    EXPECT_EQ(tests::named(frame, "Kolom"), nullptr);
    frame.SetSize(600, 720);
    tests::settleEvents();
    EXPECT_EQ(tests::named(frame, "Kaartje voor Acties"), nullptr);
    auto& column = control<wxChoice>("Kolom");
    column.SetSelection(3);
    wxCommandEvent chosen(wxEVT_CHOICE);
    column.ProcessWindowEvent(chosen);
    tests::settleEvents();
    write("elke maand samen eten", "Acties");
    EXPECT_EQ(kept(), Texts{"elke maand samen eten"});
}

TEST_F(CanvasScreenTest, HasAHalfWrittenCardWhereItWasAfterALock)
{
    open();
    type("Kaartje voor Waarden", "half geschre");
    (*world.workspace.keepTyped)();
    reopen();
    EXPECT_EQ(kept(), Texts{});
    EXPECT_EQ(control<wxTextCtrl>("Kaartje voor Waarden").GetValue(), "half geschre");
    press(control<wxTextCtrl>("Kaartje voor Waarden"), WXK_RETURN);
    EXPECT_EQ(kept(), Texts{"half geschre"});
    reopen();
    EXPECT_EQ(control<wxTextCtrl>("Kaartje voor Waarden").GetValue(), "");
}

TEST_F(CanvasScreenTest, KeepsAHalfWrittenCardASecondAfterTheLastKey)
{
    open();
    type("Kaartje voor Waarden", "half geschre");
    db::TeamStore settings(world.workspace.database());
    for (int left = 500; settings.setting("draft.card.waarden") != "half geschre"; --left) {
        ASSERT_GT(left, 0);
        wxMilliSleep(10);
        tests::settleEvents();
    }
}

TEST_F(CanvasScreenTest, KeepsHalfOfAChangeInTheCardItself)
{
    open();
    write("bewoners ons kennen");
    focusOn("bewoners ons kennen");
    push("Wijzigen");
    type("Kaartje voor Waarden", "bewoners ons vinden");
    (*world.workspace.keepTyped)();
    EXPECT_EQ(kept(), Texts{"bewoners ons vinden"});
}

TEST_F(CanvasScreenTest, LooksBackAfterTwelveMonthsUnlessTheTeamChoosesOtherwise)
{
    open("partnerschapskaart-krap");
    write("niemand tussen wal en schip valt");
    auto now = *draft();
    now.column = "relaties";
    now.step = CanvasStep::Record;
    static_cast<void>(db::PartnershipStore(world.workspace.database()).saveDraft(now));
    const auto begun = localDay(world.clock.now);
    world.clock.now += std::chrono::days{40};
    reopen();
    const auto days = [&] {
        auto& list = control<wxChoice>("Wanneer kijken jullie terug?");
        return list.GetStringSelection();
    };
    EXPECT_EQ(days(), dayInWords(forms::monthsAfter(begun, 12), localDay(world.clock.now)))
        << "the day is not one of those counted from today";
    choose("Wanneer kijken jullie terug?", "Nog niet afgesproken");
    reopen();
    EXPECT_EQ(days(), "Nog niet afgesproken");
}

}  // namespace
}  // namespace app::desktop
