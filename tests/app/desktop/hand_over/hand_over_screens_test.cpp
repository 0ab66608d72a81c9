#include "app/desktop/entry/entry_draft.h"
#include "app/desktop/hand_over/names_screen.h"
#include "app/desktop/hand_over/own_forms_screen.h"
#include "app/desktop/hand_over/pin_screen.h"
#include "app/desktop/hand_over/plan_screen.h"
#include "app/desktop/hand_over/progress_screen.h"
#include "app/desktop/hand_over/take_back_screen.h"
#include "db/seal/pin.h"
#include "db/store/pin_store.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

class HandOverScreensTest : public tests::WindowTest {
protected:
    HandOverScreensTest() { world.closeMeeting(); }
    // The screen goes before what it works with.
    ~HandOverScreensTest() override { clear(); }

    template <class Screen, class... More>
    void open(More&&... more)
    {
        clear();
        show(*new Screen(&frame, world.workspace, std::forward<More>(more)...));
    }
    forms::Member member(forms::Id id)
    {
        return *forms::findMember(db::TeamStore(world.workspace.database()).members(), id);
    }
    void openPinOf(forms::Id id)
    {
        open<PinScreen>(member(id), PinScreen::Ways{[this] { ++right; }, [this] { ++back; }});
    }
    void choosePin(const wxString& pin, const wxString& again)
    {
        type("Pincode", pin);
        type("Nog een keer dezelfde pincode", again);
        push("Verder");
    }
    void tryPin(const wxString& pin)
    {
        type("Pincode", pin);
        push("Verder");
    }
    void until(const std::function<bool()>& holds)
    {
        for (int left = 1000; !holds(); --left) {
            ASSERT_GT(left, 0);
            wxMilliSleep(10);
            tests::settleEvents();
        }
    }
    // Where the keyboard is when the screen opens.
    bool beginsAt(const wxString& name)
    {
        auto* focused = wxWindow::FindFocus();
        return focused && native::nameOf(*focused).StartsWith(name);
    }
    // Without a window: the fifth try at the name of this member was in vain.
    void closeName(forms::Id id)
    {
        db::PinStore pins(world.workspace.database());
        pins.choose(id, db::pinHash(db::Pin("4071"), db::minKeyCost));
        for (int time = 0; time < db::mostPinTries; ++time)
            pins.countTry(id);
    }

    tests::EntryWorkspace world;
    int right = 0;
    int back = 0;
};

TEST_F(HandOverScreensTest, PincodeIsChosenTwiceTheSame)
{
    openPinOf(world.aisha);
    EXPECT_TRUE(tests::says(frame, "geen versleuteling"));
    choosePin("12a4", "12a4");
    EXPECT_TRUE(tests::says(frame, "vier tot acht cijfers, en niets anders"));
    choosePin("4071", "4072");
    EXPECT_TRUE(tests::says(frame, "niet gelijk"));
    EXPECT_TRUE(db::PinStore(world.workspace.database()).whoHaveOne().empty());

    choosePin("4071", "4071");
    until([this] { return right == 1; });
    EXPECT_TRUE(db::fits(*db::PinStore(world.workspace.database()).hashOf(world.aisha), db::Pin("4071")));
}

TEST_F(HandOverScreensTest, FiveWrongPincodesCloseThatNameOnly)
{
    db::PinStore pins(world.workspace.database());
    pins.choose(world.aisha, db::pinHash(db::Pin("4071"), db::minKeyCost));
    pins.choose(world.bram, db::pinHash(db::Pin("4071"), db::minKeyCost));
    openPinOf(world.aisha);
    for (int time = 0; time < 4; ++time) {
        tryPin("9999");
        until([&] { return tests::says(frame, "past niet bij deze naam"); });
        until([&] { return control<wxTextCtrl>("Pincode").IsEmpty(); });
    }
    EXPECT_FALSE(pins.isBlocked(world.aisha));
    tryPin("9999");
    until([&] { return tests::says(frame, "Deze naam is dicht"); });
    EXPECT_TRUE(pins.isBlocked(world.aisha));
    EXPECT_FALSE(pins.isBlocked(world.bram));

    openPinOf(world.aisha);
    EXPECT_EQ(tests::named(frame, "Pincode"), nullptr) << "also the right one opens it no more";
    EXPECT_TRUE(tests::says(frame, "Deze naam is dicht"));
    openPinOf(world.bram);
    tryPin("4071");
    until([this] { return right == 1; });
}

TEST_F(HandOverScreensTest, ATryIsSealedBeforeItIsLookedAt)
{
    db::PinStore(world.workspace.database())
        .choose(world.aisha, db::pinHash(db::Pin("4071"), db::minKeyCost));
    const auto before = world.workspace.dossier->sealState().asked;
    openPinOf(world.aisha);
    type("Pincode", "9999");
    send(control<wxButton>("Verder"), wxEVT_BUTTON, 1);
    EXPECT_GT(world.workspace.dossier->sealState().asked, before);
    until([&] { return tests::says(frame, "past niet bij deze naam"); });
}

TEST_F(HandOverScreensTest, OnlyTheWachtwoordzinOfALeercoachTakesTheLaptopBack)
{
    world.workspace.dossier->addSlot(db::SlotRole::Researcher, "onderzoeker",
                                     db::Passphrase("van de onderzoeker"), db::minKeyCost);
    open<TakeBackScreen>(TakeBackScreen::Ways{[this] { ++right; }, [this] { ++back; }});
    wxString told;
    for (const auto* wrong : {"zomaar een zin", "van de onderzoeker", ""}) {
        type("Wachtwoordzin", wrong);
        push("Verder");
        until([&] { return tests::says(frame, "Dit is niet de wachtwoordzin van een leercoach."); });
        EXPECT_TRUE(control<wxTextCtrl>("Wachtwoordzin").IsEmpty());
        EXPECT_EQ(right, 0) << wrong;
    }
    type("Wachtwoordzin", "vier lange woorden samen");
    push("Verder");
    until([this] { return right == 1; });
}

TEST_F(HandOverScreensTest, EscapeLeavesAGate)
{
    openPinOf(world.aisha);
    keyboard(WXK_ESCAPE);
    EXPECT_EQ(back, 1);
}

TEST_F(HandOverScreensTest, NamesAreTheSameWhateverSomebodyDid)
{
    world.handOver();
    const auto look = [this] {
        open<NamesScreen>(NamesScreen::Ways{[](const forms::Member&) {}, [] {}});
        std::string all;
        const std::function<void(wxWindow&)> gather = [&](wxWindow& window) {
            for (auto* child : window.GetChildren()) {
                all += (child->GetLabel() + "/" + native::nameOf(*child) + "\n").utf8_string();
                gather(*child);
            }
        };
        gather(frame);
        return all;
    };
    const auto before = look();
    EXPECT_NE(before.find("Aisha Bakker"), std::string::npos);
    EXPECT_NE(before.find("0 van 1 klaar"), std::string::npos);
    const auto own = world.own(world.aisha, "kantelbox");
    EntryDraft draft(world.workspace, *own.instrument, own.asked);
    draft.change("vraag", "Iets");
    draft.keep();
    closeName(world.aisha);
    EXPECT_EQ(look(), before) << "a draft and a closed name";
    draft.send();
    EXPECT_EQ(look(), before) << "one form of two was sent";
}

TEST_F(HandOverScreensTest, EachScreenBeginsWhereItIsUsedFirst)
{
    open<PlanScreen>(PlanScreen::Ways{[](const HandOverPlan&) {}, [] {}});
    EXPECT_TRUE(beginsAt(toWx(db::CasusStore(world.workspace.database()).find(world.casus)->code)));
    world.handOver();
    open<NamesScreen>(NamesScreen::Ways{[](const forms::Member&) {}, [] {}});
    EXPECT_TRUE(beginsAt("Aisha Bakker"));
    for (const auto* form : {"reflector-bakens", "kantelbox"}) {
        const auto own = world.own(world.aisha, form);
        EntryDraft draft(world.workspace, *own.instrument, own.asked);
        draft.send();
    }
    open<OwnFormsScreen>(member(world.aisha), OwnFormsScreen::Ways{[](const OwnForm&) {}, [] {}});
    EXPECT_TRUE(beginsAt("Andere naam")) << "nothing is open";
}

TEST_F(HandOverScreensTest, OneIsReachedByNameAndCasusAlone)
{
    world.handOver();
    std::string chosen;
    open<OwnFormsScreen>(
        member(world.aisha),
        OwnFormsScreen::Ways{[&](const OwnForm& form) { chosen = form.instrument->id; }, [] {}});

    const auto code = toWx(db::CasusStore(world.workspace.database()).find(world.casus)->code);
    EXPECT_TRUE(tests::says(frame, "Jouw casus"));
    EXPECT_TRUE(tests::says(frame, "Hoe krijg ik de buren erbij?"));
    push("Invullen: Kantelbox, casus " + code + toWx(" · dinsdag 24 november"));
    EXPECT_EQ(chosen, "kantelbox");
}

TEST_F(HandOverScreensTest, OneWithdrawsTheOwnForm)
{
    world.handOver();
    const auto own = world.own(world.aisha, "kantelbox");
    EntryDraft draft(world.workspace, *own.instrument, own.asked);
    draft.change("vraag", "Iets");
    draft.send();
    open<OwnFormsScreen>(member(world.aisha), OwnFormsScreen::Ways{[](const OwnForm&) {}, [] {}});

    EXPECT_TRUE(beginsAt("Invullen: Reflector"));
    push("Terugtrekken: Kantelbox");
    EXPECT_EQ(world.sent().size(), 1U) << "it asks first";
    EXPECT_TRUE(control<wxButton>("Laten staan").HasFocus());
    push("Laten staan");
    EXPECT_EQ(world.sent().size(), 1U);
    EXPECT_TRUE(control<wxButton>("Terugtrekken: Kantelbox").HasFocus());
    push("Terugtrekken: Kantelbox");
    push("Ja, terugtrekken");
    EXPECT_TRUE(world.sent().empty());
    EXPECT_EQ(tests::named(frame, "Terugtrekken: Kantelbox"), nullptr);
    EXPECT_TRUE(tests::says(frame, "Teruggetrokken."));
    EXPECT_TRUE(beginsAt("Invullen: Kantelbox"));
}

TEST_F(HandOverScreensTest, TheCoachChoosesWhatAndWhomAndHowTheyAreCalled)
{
    std::vector<forms::AskedForm> asked;
    open<PlanScreen>(
        PlanScreen::Ways{[&](const HandOverPlan& plan) { asked = askedBy(world.workspace, plan); }, [] {}});
    EXPECT_TRUE(tests::says(frame, "Eén persoon krijgt 2 formulieren."));
    tick(toWx("Kantelbox · de inbrenger"), false);
    tick("Teamthermometer");
    EXPECT_TRUE(tests::says(frame, "2 mensen krijgen samen 3 formulieren."));
    push("Niemand");
    EXPECT_FALSE(control<wxButton>("Niemand").HasFocus());
    EXPECT_EQ(tests::named(frame, "Laptop doorgeven"), nullptr) << "nothing to hand over";
    tick("Aisha Bakker");
    choose("Nummers");
    EXPECT_TRUE(tests::says(frame, "1 Lies van Dam, 2 Aisha Bakker, 3 Bram Oskam"));
    push("Laptop doorgeven");

    ASSERT_EQ(asked.size(), 2U);
    EXPECT_EQ(asked[0].instrumentId, "reflector-bakens");
    EXPECT_EQ(asked[1].instrumentId, "teamthermometer");
    EXPECT_TRUE(db::TeamStore(world.workspace.database()).team().namesAsNumbers);
}

TEST_F(HandOverScreensTest, TheCoachAsksOnePersonMore)
{
    std::vector<forms::AskedForm> asked;
    open<PlanScreen>(
        PlanScreen::Ways{[&](const HandOverPlan& plan) { asked = askedBy(world.workspace, plan); }, [] {}});
    push("Per persoon kiezen");
    EXPECT_EQ(tests::named(frame, "Erbij"), nullptr) << "nobody is chosen";
    choose("Wie krijgt er nog iets bij?", "Bram Oskam");
    const auto code = toWx(db::CasusStore(world.workspace.database()).find(world.casus)->code);
    choose("Welk formulier komt erbij?", toWx("Kantelbox · ") + code);
    push("Erbij");
    EXPECT_TRUE(control<wxCheckBox>(toWx("Bram Oskam: Kantelbox · ") + code).IsChecked());
    push("Laptop doorgeven");

    ASSERT_EQ(asked.size(), 3U);
    EXPECT_EQ(asked[2].member, world.bram);
    EXPECT_EQ(asked[2].instrumentId, "kantelbox");
}

TEST_F(HandOverScreensTest, TheCoachSparesOnePersonOneForm)
{
    std::vector<forms::AskedForm> asked;
    open<PlanScreen>(
        PlanScreen::Ways{[&](const HandOverPlan& plan) { asked = askedBy(world.workspace, plan); }, [] {}});
    push("Per persoon kiezen");
    tick("Teamthermometer");
    tick("Bram Oskam: Teamthermometer", false);
    tick(toWx("Aisha Bakker: Kantelbox · ") +
             toWx(db::CasusStore(world.workspace.database()).find(world.casus)->code),
         false);
    EXPECT_TRUE(tests::says(frame, "Eén persoon krijgt 2 formulieren."));
    tick("Bram Oskam", false);
    EXPECT_EQ(tests::named(frame, "Bram Oskam: Teamthermometer"), nullptr) << "nothing to choose for him";
    tick("Bram Oskam");
    EXPECT_TRUE(tests::says(frame, "Eén persoon krijgt 2 formulieren.")) << "it was kept";
    push("Laptop doorgeven");

    ASSERT_EQ(asked.size(), 2U);
    EXPECT_EQ(asked[0].instrumentId, "reflector-bakens");
    EXPECT_EQ(asked[1].member, world.aisha);
    EXPECT_EQ(asked[1].instrumentId, "teamthermometer");
}

TEST_F(HandOverScreensTest, TheCoachSeesHowFarTheyAreAndOpensAClosedName)
{
    world.handOver();
    closeName(world.aisha);
    takeBack(world.workspace);
    open<ProgressScreen>(ProgressScreen::Ways{[] {}, [] {}, [this] { ++back; }, "Terug"});
    EXPECT_TRUE(tests::says(frame, "0 van 1 klaar"));
    push("Weer openen: Aisha Bakker");
    EXPECT_FALSE(db::PinStore(world.workspace.database()).isBlocked(world.aisha));
    EXPECT_EQ(tests::named(frame, "Weer openen: Aisha Bakker"), nullptr);
    push("Terug");
    EXPECT_EQ(back, 1);
}

}  // namespace
}  // namespace app::desktop
