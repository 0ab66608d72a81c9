#include "app/desktop/start/start_screen.h"

#include <fstream>

#include "app/desktop/synced_place.h"
#include "db/backups.h"
#include "db/store/team_store.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/forms/yes.h"
#include "tests/support/folder.h"

namespace app::desktop {
namespace {

class StartScreenTest : public tests::WindowTest {
protected:
    StartScreenTest()
    {
        dossier =
            db::Dossier::create(file, {"Wijkteam De Linde", false}, db::Passphrase(phrase), db::minKeyCost)
                .dossier;
        dossier->commitWithBackup();
        dossier->waitForBackups();
    }
    ~StartScreenTest() override { clear(); }

    void open()
    {
        const StartScreen::Ways ways{[this](auto made, OpenedBy) { opened = std::move(made); }, [] {}, [] {},
                                     [] {}};
        show(*new StartScreen(&frame, file, {}, ways));
        type("Wachtwoordzin", phrase);
        push("Openen");
    }
    void damage() { std::ofstream(file, std::ios::trunc) << "LEERTAFEL?"; }

    const char* phrase = "vier lange woorden samen";
    ::tests::Folder folder;
    std::filesystem::path file = folder.path / "linde.leertafel";
    std::unique_ptr<db::Dossier> dossier;
    std::unique_ptr<db::Dossier> opened;
};

TEST_F(StartScreenTest, TellsWhoHasTheDossierAndOffersToRead)
{
    open();
    waitFor("Alleen lezen");
    EXPECT_TRUE(tests::says(frame, "al open op deze laptop, door gebruiker"));
    push("Alleen lezen");
    while (!opened)
        loop.Dispatch();
    EXPECT_TRUE(opened->isReadOnly());
}

TEST_F(StartScreenTest, OffersTheNewestBackupOfADamagedDossier)
{
    dossier.reset();
    damage();
    open();
    waitFor("Verder met de nieuwste goede reservekopie");
    EXPECT_TRUE(tests::says(frame, "Dit dossier is beschadigd en gaat niet open."));
    type("Wachtwoordzin", phrase);
    push("Verder met de nieuwste goede reservekopie");
    while (!opened)
        loop.Dispatch();
    EXPECT_EQ(db::TeamStore(opened->database()).team().name, "Wijkteam De Linde");
    EXPECT_EQ(db::damagedFilesOf(file).size(), 1U);
}

TEST_F(StartScreenTest, AsksOnceAboutAFolderThatIsCopiedAway)
{
    const auto place = folder.path / "Nextcloud" / "linde.leertafel";
    std::filesystem::create_directory(place.parent_path());
    auto& database = dossier->database();
    tests::Yes yes;
    const auto allow = [&](const auto& root) { allowSync(database, root); };
    EXPECT_TRUE(askAboutSyncing(&frame, file, &database, allow));
    EXPECT_EQ(yes.asked, 0) << "it is an ordinary folder";
    EXPECT_TRUE(askAboutSyncing(&frame, place, &database, allow));
    EXPECT_TRUE(askAboutSyncing(&frame, place, &database, allow));
    EXPECT_EQ(yes.asked, 1);
}

}  // namespace
}  // namespace app::desktop
