// new, info and check, with the sentence for each thing that can be wrong with a dossier.
#include <gtest/gtest.h>

#include <fstream>
#include <random>

#include "app/demo/demo.h"
#include "db/dossier.h"
#include "db/store/team_store.h"
#include "tests/app/console/program.h"
#include "tests/db/fixtures.h"

namespace {

using tests::run;

const std::string passphrase = app::demo::publicPassphrase;

class OnDossier : public testing::Test {
protected:
    OnDossier() { tests::makeDossier(file); }

    tests::Folder folder;
    std::filesystem::path file = folder / "linde.leertafel";
};

void expectRefused(const tests::Ended& ended, const std::string& sentence)
{
    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.out, "");
    EXPECT_EQ(ended.err, sentence + "\n");
}

TEST_F(OnDossier, CheckFindsItClean)
{
    const auto ended = run({"check", file}, passphrase);

    EXPECT_EQ(ended.status, 0);
    EXPECT_EQ(ended.err, "");
    EXPECT_EQ(ended.out.rfind("In orde: generatie ", 0), 0U) << ended.out;
}

TEST_F(OnDossier, InfoCountsAndNamesNobody)
{
    const auto ended = run({"info", file}, passphrase);

    EXPECT_EQ(ended.status, 0);
    EXPECT_NE(ended.out.find("  bijeenkomsten           6\n"), std::string::npos) << ended.out;
    EXPECT_NE(ended.out.find("  reflector-bakens, versie 1: 30, 0\n"), std::string::npos) << ended.out;
    EXPECT_EQ(ended.out.find("Aisha"), std::string::npos);
    EXPECT_EQ(ended.out.find("Linde"), std::string::npos);
}

TEST_F(OnDossier, LooksWhileAnotherProgramHasItOpen)
{
    const auto open = db::Dossier::open(file, db::Passphrase(passphrase));

    EXPECT_EQ(run({"info", file}, passphrase).status, 0);
    EXPECT_EQ(run({"check", file}, passphrase).status, 0);
}

TEST_F(OnDossier, TellsAWrongPassphrase)
{
    expectRefused(run({"info", file}, "iets anders"), "Deze wachtwoordzin past niet bij dit dossier.");
    expectRefused(run({"check", file}, "iets anders"),
                  "linde.leertafel: Deze wachtwoordzin past niet bij dit dossier.");
}

TEST_F(OnDossier, TellsThatNobodyCanBeAsked)
{
    expectRefused(run({"info", file}),
                  "Hier kan geen wachtwoordzin gevraagd worden. Zet hem in de omgevingsvariabele "
                  "LEERTAFEL_PASSPHRASE.");
}

TEST_F(OnDossier, AsksOnTheTerminalWithoutShowingWhatIsTyped)
{
    const auto ended = tests::runOnTerminal({"info", file}, {{"Wachtwoordzin: ", passphrase}});

    EXPECT_EQ(ended.status, 0) << ended.out;
    EXPECT_EQ(ended.out.find(passphrase), std::string::npos) << ended.out;
    EXPECT_NE(ended.out.find("casus"), std::string::npos) << ended.out;
}

TEST_F(OnDossier, RefusesAnyChangedByte)
{
    const auto whole = tests::contentsOf(file);
    std::mt19937 random{std::random_device{}()};

    for (int time = 0; time < 25; ++time) {
        auto changed = whole;
        // Half of them in the header, which is short.
        const auto end = time % 2 == 0 ? std::size_t{400} : whole.size();
        const auto at = std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
        const auto bit = std::uniform_int_distribution<int>(0, 7)(random);
        changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
        tests::putContents(file, changed);

        const auto ended = run({"check", file}, passphrase);

        EXPECT_EQ(ended.status, 1) << "bit " << bit << " of byte " << at;
        EXPECT_EQ(ended.out, "");
    }
}

TEST_F(OnDossier, RefusesAnyShorterFile)
{
    const auto whole = tests::contentsOf(file);
    for (const auto part : {0, 1, 10, 40, 70, 90, 99}) {
        tests::putContents(file, whole.substr(0, whole.size() * static_cast<std::size_t>(part) / 100));
        EXPECT_EQ(run({"check", file}, passphrase).status, 1) << part << " percent";
    }
    tests::putContents(file, whole.substr(0, whole.size() - 1));
    expectRefused(
        run({"info", file}, passphrase),
        "Dit dossier is beschadigd en gaat daarom niet open. Er is niets aan veranderd. Kijk in de map met "
        "reservekopieën naast het dossier.");
}

TEST_F(OnDossier, RestorePutsABackupBackAfterKeepingWhatIsThere)
{
    std::filesystem::path backup;
    {
        const auto dossier = db::Dossier::open(file, db::Passphrase(passphrase));
        dossier->commitWithBackup();
        dossier->waitForBackups();
        backup = db::backupsOf(file).back().file;
        db::TeamStore(dossier->database()).save(forms::Member{0, "Noor Visser", {}, "", true});
        dossier->commit();
    }
    const auto ended = run({"restore", file, "--from", backup}, passphrase);
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(ended.out.rfind("Teruggezet. ", 0), 0U) << ended.out;
    const auto dossier = db::Dossier::open(file, db::Passphrase(passphrase));
    const auto members = db::TeamStore(dossier->database()).members();
    EXPECT_NE(members.back().name, "Noor Visser");
    EXPECT_EQ(dossier->lookInto(db::backupsOf(file).back())->members,
              static_cast<std::int64_t>(members.size()) + 1);
}

TEST_F(OnDossier, RestoreGoesOnFromABackupWhenTheDossierIsDamaged)
{
    const auto backup = folder / "usb.leertafel";
    std::filesystem::copy_file(file, backup);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    EXPECT_EQ(run({"restore", file, "--from", backup}, passphrase).status, 0);
    EXPECT_EQ(run({"check", file}, passphrase).status, 0);
    EXPECT_EQ(db::damagedFilesOf(file).size(), 1U);
}

TEST_F(OnDossier, RestoreRefusesABackupOfAnotherDossier)
{
    const auto other = folder / "kastanje.leertafel";
    db::Dossier::create(other, {"Wijkteam De Kastanje", false}, db::Passphrase(passphrase), db::minKeyCost);
    expectRefused(run({"restore", file, "--from", other}, passphrase),
                  "Deze reservekopie is van een ander dossier. Er is niets veranderd.");
}

TEST(NoDossier, IsTold)
{
    const tests::Folder folder;
    tests::putContents(folder / "brief.txt", "Beste mensen, dit is een brief en geen dossier.");

    expectRefused(run({"info", folder / "weg"}, passphrase),
                  "Dit dossier is er niet. Kijk of de naam en de map kloppen.");
    expectRefused(run({"check", folder / "brief.txt"}, passphrase),
                  "Dit bestand is geen dossier van Leertafel.");
}

TEST(NewDossier, OpensWithItsPassphraseAndItsRecoveryKey)
{
    const tests::Folder folder;
    const auto file = folder / "nieuw.leertafel";

    const auto ended = run({"new", file, "--team", "Wijkteam De Wilg"}, "vier lange woorden samen");

    ASSERT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(run({"check", file}, "vier lange woorden samen").status, 0);
    const auto begin = ended.out.find("    ") + 4;
    const auto key = db::readRecoveryKey(ended.out.substr(begin, ended.out.find('\n', begin) - begin)).key;
    ASSERT_TRUE(key) << ended.out;
    EXPECT_NO_THROW(db::Dossier::open(file, *key, db::Access::ReadOnly));
}

TEST(NewDossier, MakesItsHerstelblad)
{
    const tests::Folder folder;

    const auto ended =
        run({"new", folder / "nieuw.leertafel", "--team", "De Wilg", "--herstelblad", folder / "blad.pdf"},
            "vier lange woorden samen");

    ASSERT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(tests::contentsOf(folder / "blad.pdf").rfind("%PDF", 0), 0U);
}

TEST(NewDossier, NeverWritesOverAFile)
{
    const tests::Folder folder;
    tests::putContents(folder / "brief.txt", "bewaren");

    expectRefused(run({"new", folder / "brief.txt", "--team", "De Wilg"}, passphrase),
                  "Er staat al een bestand met deze naam. Het is niet aangeraakt.");
    EXPECT_EQ(tests::contentsOf(folder / "brief.txt"), "bewaren");
}

TEST(NewDossier, NeedsAFolderThatIsThere)
{
    const tests::Folder folder;
    expectRefused(run({"new", folder / "weg/nieuw.leertafel", "--team", "De Wilg"}, passphrase),
                  "De map is er niet. Kijk of de naam klopt en of de usb-stick er nog in zit.");
}

TEST(NewDossier, NeedsAPassphraseTypedTwice)
{
    const tests::Folder folder;
    const auto file = folder / "nieuw.leertafel";

    const auto ended = tests::runOnTerminal(
        {"new", file, "--team", "De Wilg"},
        {{"Kies een wachtwoordzin: ", "een lange zin"}, {"nog een keer: ", "een andere zin"}});

    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.out.find("niet gelijk"), std::string::npos) << ended.out;
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST(NewDossier, RefusesAShortPassphrase)
{
    const tests::Folder folder;
    const auto file = folder / "nieuw.leertafel";

    for (const auto* const tooShort : {"", "kort zinn", "éééé é éé"}) {
        EXPECT_EQ(run({"new", file, "--team", "De Wilg"}, tooShort).status, 1);
        EXPECT_FALSE(std::filesystem::exists(file));
    }
}

}  // namespace
