#include "app/desktop/dossier/passphrase_screen.h"

#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

constexpr auto present = "vier lange woorden samen";
constexpr auto fresh = "een heel andere zin nu";

class PassphraseScreenTest : public tests::WindowTest {
protected:
    ~PassphraseScreenTest() override { frame.DestroyChildren(); }

    void open(OpenedBy by, PassphraseScreen::Purpose purpose = PassphraseScreen::Purpose::Change)
    {
        world.workspace.openedBy = by;
        const PassphraseScreen::Ways ways{[this] { ++done; }, [this] { ++later; }};
        show(*new PassphraseScreen(&frame, world.workspace, purpose, ways));
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

TEST_F(PassphraseScreenTest, GivesASecondPersonAWachtwoordzinOfTheirOwn)
{
    open(OpenedBy::Passphrase, PassphraseScreen::Purpose::SecondPerson);
    type("De wachtwoordzin van nu", present);
    type("Nieuwe wachtwoordzin", fresh);
    type("Nog een keer dezelfde zin", fresh);
    click(control<wxButton>("Zin bewaren"));
    while (!tests::named(frame, "Verder"))
        loop.Dispatch();
    EXPECT_TRUE(opensWith(present));
    EXPECT_TRUE(opensWith(fresh));
    EXPECT_EQ(world.workspace.dossier->slots().size(), 3U);
}

TEST_F(PassphraseScreenTest, ChangesTheWachtwoordzinOfWhoeverTypesIt)
{
    world.workspace.dossier->addSlot(db::SlotRole::Leercoach, secondPerson,
                                     db::Passphrase("van de tweede alleen"), db::minKeyCost);
    world.workspace.dossier->waitUntilSealed();
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
