#include "app/desktop/dossier/passphrase_screen.h"

#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

constexpr auto present = "vier lange woorden samen";
constexpr auto fresh = "een heel andere zin nu";

class PassphraseScreenTest : public tests::WindowTest {
protected:
    ~PassphraseScreenTest() override { clear(); }

    void open(OpenedBy by, PassphraseScreen::ForRole more = {})
    {
        world.workspace.openedBy = by;
        const PassphraseScreen::Ways ways{[this] { ++done; }, [this] { ++later; }};
        show(*new PassphraseScreen(&frame, world.workspace, more, ways));
    }
    void change(const wxString& second)
    {
        type("Nieuwe wachtwoordzin", fresh);
        type("Nog een keer dezelfde zin", second);
        click(control<wxButton>("Wachtwoordzin veranderen"));
        while (!tests::named(frame, "Niet nu") && !tests::named(frame, "Verder"))
            loop.Dispatch();
        tests::settleEvents();
    }
    // Somebody more.
    void add(const wxString& own, const wxString& old)
    {
        type("De wachtwoordzin van nu", old);
        type("Nieuwe wachtwoordzin", own);
        type("Nog een keer dezelfde zin", own);
        push("Zin bewaren");
    }
    void until(const wxString& name)
    {
        while (!tests::named(frame, name))
            loop.Dispatch();
        tests::settleEvents();
    }
    void letIn(db::SlotRole role, const char* passphrase)
    {
        world.workspace.dossier->addSlot(role, "iemand", db::Passphrase(passphrase), db::minKeyCost);
        world.workspace.dossier->waitUntilSealed();
    }
    const std::vector<db::KeySlot>& slots() { return world.workspace.dossier->slots(); }
    db::SlotRole roleOf(const char* passphrase)
    {
        world.workspace.dossier->waitUntilSealed();
        return db::Dossier::open(world.workspace.dossier->file(), db::Passphrase(passphrase),
                                 db::Access::ReadOnly)
            ->openedBy();
    }
    bool opensWith(const char* passphrase)
    try {
        world.workspace.dossier->waitUntilSealed();
        db::Dossier::open(world.workspace.dossier->file(), db::Passphrase(passphrase), db::Access::ReadOnly);
        return true;
    } catch (const db::Error&) {
        return false;
    }

    tests::EntryWorkspace world;
    int done = 0;
    int later = 0;
};

TEST_F(PassphraseScreenTest, ChangesTheWachtwoordzinAndKeepsTheHerstelblad)
{
    open(OpenedBy::Passphrase);
    type("De wachtwoordzin van nu", present);
    change(fresh);
    click(control<wxButton>("Verder"));
    EXPECT_EQ(done, 1);
    EXPECT_TRUE(opensWith(fresh));
    EXPECT_FALSE(opensWith(present));
    EXPECT_EQ(world.workspace.dossier->slots().size(), 2U);
}

TEST_F(PassphraseScreenTest, AsksWhoDidNotUseTheHerstelbladForThePresentOne)
{
    open(OpenedBy::Passphrase);
    type("De wachtwoordzin van nu", "zomaar een andere zin");
    change(fresh);
    EXPECT_EQ(wxWindow::FindFocus(), &control<wxTextCtrl>("De wachtwoordzin van nu"));
    EXPECT_TRUE(opensWith(present));
}

TEST_F(PassphraseScreenTest, AsksNothingOldAfterTheHerstelblad)
{
    open(OpenedBy::RecoveryKey);
    EXPECT_EQ(tests::named(frame, "De wachtwoordzin van nu"), nullptr);
    change("iets anders getypt");
    EXPECT_TRUE(opensWith(present)) << "the two were not the same";
    change(fresh);
    EXPECT_TRUE(opensWith(fresh));
    EXPECT_EQ(world.workspace.openedBy, OpenedBy::Passphrase) << "from now on the new one is known";
}

TEST_F(PassphraseScreenTest, LetsACoachOrAResearcherInWithAWachtwoordzinOfTheirOwn)
{
    for (const auto role : {db::SlotRole::Leercoach, db::SlotRole::Researcher}) {
        const auto own = role == db::SlotRole::Leercoach ? "van de tweede leercoach" : "van de onderzoeker";
        open(OpenedBy::Passphrase, role);
        add(own, present);
        until("Verder");
        clear();
        EXPECT_EQ(roleOf(own), role);
    }
    EXPECT_TRUE(opensWith(present));
    EXPECT_EQ(slots().at(2).label, "leercoach 2");
    EXPECT_EQ(slots().at(3).label, "onderzoeker");
}

TEST_F(PassphraseScreenTest, SaysHonestlyWhatTheWachtwoordzinOfAResearcherIs)
{
    open(OpenedBy::Passphrase, db::SlotRole::Researcher);
    EXPECT_TRUE(tests::says(frame, "een deur, geen tweede slot"));
}

TEST_F(PassphraseScreenTest, LetsNobodyInByTheWachtwoordzinOfAResearcher)
{
    letIn(db::SlotRole::Researcher, "van de onderzoeker");
    open(OpenedBy::Passphrase, db::SlotRole::Leercoach);
    add(fresh, "van de onderzoeker");
    until("Niet nu");
    EXPECT_TRUE(tests::says(frame, "Een leercoach laat iemand erbij."));
    EXPECT_EQ(slots().size(), 3U);
}

TEST_F(PassphraseScreenTest, TakesNoWachtwoordzinThatIsSomebodyElses)
{
    letIn(db::SlotRole::Researcher, fresh);
    open(OpenedBy::Passphrase);
    type("De wachtwoordzin van nu", present);
    change(fresh);
    EXPECT_TRUE(tests::says(frame, "gaat het dossier al open"));
    EXPECT_TRUE(opensWith(present));
}

TEST_F(PassphraseScreenTest, WantsALabelThatNamesNobody)
{
    open(OpenedBy::Passphrase, db::SlotRole::Leercoach);
    type("Label in de lijst, geen naam van een persoon", "Aisha");
    add(fresh, present);
    until("Niet nu");
    EXPECT_TRUE(tests::says(frame, "Gebruik geen naam van iemand uit het team."));
    EXPECT_EQ(slots().size(), 2U);
}

TEST_F(PassphraseScreenTest, ChangesTheWachtwoordzinOfWhoeverTypesIt)
{
    letIn(db::SlotRole::Leercoach, "van de tweede alleen");
    open(OpenedBy::Passphrase);
    type("De wachtwoordzin van nu", "van de tweede alleen");
    change(fresh);
    EXPECT_TRUE(opensWith(present));
    EXPECT_TRUE(opensWith(fresh));
    EXPECT_FALSE(opensWith("van de tweede alleen"));
}

TEST_F(PassphraseScreenTest, MayWait)
{
    open(OpenedBy::RecoveryKey);
    click(control<wxButton>("Niet nu"));
    EXPECT_EQ(later, 1);
}

}  // namespace
}  // namespace app::desktop
