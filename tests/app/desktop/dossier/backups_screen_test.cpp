#include "app/desktop/dossier/backups_screen.h"

#include "app/desktop/dossier/backups_card.h"
#include "app/desktop/dossier/backups_wording.h"
#include "app/desktop/dossier/place_card.h"
#include "app/desktop/words.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/forms/yes.h"

namespace app::desktop {
namespace {

class BackupsScreenTest : public tests::WindowTest {
protected:
    BackupsScreenTest() { keepBackup(); }
    ~BackupsScreenTest() override { clear(); }

    db::Dossier& dossier() { return *world.workspace.dossier; }
    void keepBackup()
    {
        dossier().commitWithBackup();
        dossier().waitForBackups();
    }
    void open()
    {
        const BackupsScreen::Ways ways{[this] { restored = true; }, [] {}};
        show(*new BackupsScreen(&frame, world.workspace, ways));
        waitUntil([this] { return tests::says(frame, "1 bijeenkomst") || tests::says(frame, "Beschadigd"); });
    }
    // Bounded, for what another thread brings on the screen.
    template <class Seen>
    void waitUntil(const Seen& seen)
    {
        for (int left = 500; !seen(); --left) {
            ASSERT_GT(left, 0);
            wxMilliSleep(10);
            tests::settleEvents();
        }
    }
    wxString moment(std::size_t index)
    {
        const auto at = db::backupsOf(dossier().file()).at(index).at;
        return momentInWords(at, localDay(world.workspace.clock()));
    }
    std::size_t members() { return db::TeamStore(world.workspace.database()).members().size(); }

    tests::EntryWorkspace world;
    bool restored = false;
};

TEST_F(BackupsScreenTest, TellsWhatIsInABackupAndNothingOfAPerson)
{
    open();
    EXPECT_TRUE(tests::says(frame, moment(0)));
    EXPECT_TRUE(tests::says(frame, "3 teamleden, 1 bijeenkomst, 1 casus, 0 ingevulde formulieren"));
    EXPECT_FALSE(tests::says(frame, "Aisha"));
}

TEST_F(BackupsScreenTest, PutsOneBackAfterAsking)
{
    db::TeamStore(world.workspace.database()).save(forms::Member{0, "Noor Visser", {}, "", true});
    dossier().commit();
    open();
    tests::Yes yes;
    push("Terugzetten: " + moment(0));
    EXPECT_EQ(yes.asked, 1);
    EXPECT_TRUE(restored);
    EXPECT_EQ(members(), 3U);
    EXPECT_EQ(dossier().waitForBackups().good, 2U) << "the present state was kept first";
}

TEST_F(BackupsScreenTest, OffersNothingOfADamagedOne)
{
    const auto file = db::backupsOf(dossier().file()).at(0).file;
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 5);
    open();
    EXPECT_EQ(tests::named(frame, "Terugzetten: " + moment(0)), nullptr);
}

TEST_F(BackupsScreenTest, SaysCalmlyWhatIsWrongWithThem)
{
    EXPECT_EQ(backupTroubleInWords({12, 0, world.clock.now, {}}), "");
    EXPECT_TRUE(backupTroubleInWords({12, 1, world.clock.now, {}}).Contains("Je dossier zelf is in orde"));
    EXPECT_TRUE(backupTroubleInWords({12, 0, {}, db::Error::Kind::DiskFull}).Contains("schijf is vol"));
}

TEST_F(BackupsScreenTest, TellsOfADamagedOneAsSoonAsItIsFound)
{
    const auto file = dossier().file();
    const auto backup = db::backupsOf(file).at(0).file;
    std::filesystem::resize_file(backup, std::filesystem::file_size(backup) - 5);
    world.workspace.dossier.reset();
    world.workspace.dossier = db::Dossier::open(file, db::Passphrase("vier lange woorden samen"));
    show(*new BackupsCard(&frame, world.workspace, [] {}));
    waitUntil([this] { return tests::says(frame, "beschadigd en telt niet mee"); });
}

TEST_F(BackupsScreenTest, CopiesTheDossierWithItsBackups)
{
    auto* card = new PlaceCard(&frame, world.workspace);
    show(*card);
    tick(toWx("De reservekopieën gaan mee"));
    const auto copy = world.folder.path / "usb" / "linde.leertafel";
    std::filesystem::create_directory(copy.parent_path());
    card->copyTo(copy);
    waitUntil([this] { return tests::says(frame, "De kopie is gemaakt en nagekeken."); });
    EXPECT_EQ(db::backupsOf(copy).size(), 1U);
    card->copyTo(copy);
    waitUntil([this] { return tests::says(frame, "Er staat al een bestand met deze naam"); });
}

}  // namespace
}  // namespace app::desktop
