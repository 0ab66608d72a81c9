// demo and print: the oefendossier and its sheets.
#include <gtest/gtest.h>

#include <cctype>
#include <fstream>
#include <map>

#include "app/demo/demo.h"
#include "db/dossier.h"
#include "db/store/casus_store.h"
#include "tests/app/console/program.h"
#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;
using tests::run;

const std::string passphrase = app::demo::publicPassphrase;

// All sheets by name.
std::map<std::string, std::string> sheetsIn(const fs::path& folder)
{
    std::map<std::string, std::string> sheets;
    for (const auto& entry : fs::directory_iterator(folder / "bladen"))
        sheets[entry.path().filename().string()] = tests::contentsOf(entry.path());
    return sheets;
}

TEST(DemoCommand, MakesTheSameDossierAndSheetsForTheSameSeed)
{
    const tests::Folder folder;
    const auto one = run({"demo", folder / "een", "--seed", "3"});
    const auto two = run({"demo", folder / "twee", "--seed", "3"});
    ASSERT_EQ(one.status, 0) << one.err;
    ASSERT_EQ(two.status, 0) << two.err;
    EXPECT_EQ(one.err, "");
    EXPECT_NE(one.out.find(passphrase), std::string::npos);

    const auto sheets = sheetsIn(folder / "een");
    EXPECT_EQ(sheets.size(), 6U + 12U + 8U);
    EXPECT_TRUE(sheets == sheetsIn(folder / "twee"));
    for (const auto& [name, pdf] : sheets)
        EXPECT_EQ(pdf.rfind("%PDF", 0), 0U) << name;
    EXPECT_EQ(tests::contentsOf(folder / "een/verloop.txt"), tests::contentsOf(folder / "twee/verloop.txt"));

    const auto dossier = folder / "een/oefendossier.leertafel";
    EXPECT_EQ(run({"check", dossier}, passphrase).status, 0);
    const auto info = run({"info", dossier}, passphrase);
    EXPECT_EQ(info.status, 0);
    EXPECT_EQ(info.out, run({"info", folder / "twee/oefendossier.leertafel"}, passphrase).out);
}

TEST(DemoCommand, LeavesADossierThatIsThereAlone)
{
    const tests::Folder folder;
    tests::putContents(folder / "oefendossier.leertafel", "van iemand");

    const auto ended = run({"demo", folder.path()});

    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(
        ended.err,
        "In deze map staat al oefendossier.leertafel. Er is niets aangeraakt. Kies een andere map, of ruim "
        "deze eerst zelf op.\n");
    EXPECT_EQ(tests::contentsOf(folder / "oefendossier.leertafel"), "van iemand");
    EXPECT_FALSE(fs::exists(folder / "bladen"));
}

TEST(DemoCommand, TellsThatAFolderCannotBeMade)
{
    const tests::Folder folder;
    tests::putContents(folder / "bestand", "");

    const auto ended = run({"demo", folder / "bestand/map"});

    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.err.find("kan niet gemaakt worden"), std::string::npos) << ended.err;
}

class PrintCommand : public testing::Test {
protected:
    PrintCommand() { tests::makeDossier(file); }

    tests::Folder folder;
    fs::path file = folder / "linde.leertafel";
    fs::path out = folder / "blad.pdf";
};

TEST_F(PrintCommand, PrintsTheNewestOfEveryKind)
{
    for (const auto* sheet : {"bijeenkomstblad", "actiekaart", "reflector", "kantelbox"}) {
        const auto ended = run({"print", file, sheet, "-o", out}, passphrase);
        EXPECT_EQ(ended.status, 0) << ended.err;
        EXPECT_EQ(tests::contentsOf(out).rfind("%PDF", 0), 0U) << sheet;
        EXPECT_NE(ended.out.find("bladzijde"), std::string::npos) << ended.out;
    }
}

TEST_F(PrintCommand, KeepsASheetForItsOwnerOnly)
{
    tests::putContents(out, "een ouder blad, dat iedereen mocht lezen");
    const auto ended = run({"print", file, "actiekaart", "-o", out}, passphrase);

    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(fs::status(out).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(PrintCommand, PrintsBlankSheets)
{
    for (const auto* sheet :
         {"dialoogkaarten", "actiekaart", "kantelbox", "reflector-bakens", "partnerschapskaart"}) {
        const auto ended = run({"print", file, sheet, "--leeg", "-o", out}, passphrase);
        EXPECT_EQ(ended.status, 0) << ended.err;
        EXPECT_EQ(tests::contentsOf(out).rfind("%PDF", 0), 0U) << sheet;
    }
}

TEST_F(PrintCommand, TellsWhichNameIsMeantWhenSeveralFit)
{
    const auto ended = run({"print", file, "noodpakket", "-o", out}, passphrase);

    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.err,
              "Welk blad bedoel je: noodpakket-casusbijeenkomst, noodpakket-eerste-bijeenkomst, "
              "noodpakket-korte-bijeenkomst, noodpakket-leercoachkring, noodpakket-partnerschapskaart-krap, "
              "noodpakket-partnerschapskaart-ruim, noodpakket-terugkoppelbijeenkomst?\n");
}

TEST_F(PrintCommand, TellsThatThereIsNoBlankOne)
{
    const auto ended = run({"print", file, "bijeenkomstblad", "--leeg", "-o", out}, passphrase);

    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.err, "Van bijeenkomstblad is er geen leeg blad.\n");
}

TEST_F(PrintCommand, PrintsTheOneThatIsMeant)
{
    EXPECT_EQ(run({"print", file, "bijeenkomstblad", "--id", "1", "-o", out}, passphrase).status, 0);
    const auto first = tests::contentsOf(out);
    EXPECT_EQ(run({"print", file, "bijeenkomstblad", "--id", "6", "-o", out}, passphrase).status, 0);
    EXPECT_NE(first, tests::contentsOf(out));
}

TEST_F(PrintCommand, TellsWhichOnesThereAre)
{
    const auto ended = run({"print", file, "bijeenkomstblad", "--id", "9", "-o", out}, passphrase);

    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.err, "Nummer 9 is er niet. Wel: 1 2 3 4 5 6.\n");
    EXPECT_FALSE(fs::exists(out));
}

TEST_F(PrintCommand, PrintsTheSheetAboutACasusByItsCode)
{
    std::string code;
    {
        const auto dossier = db::Dossier::open(file, db::Passphrase(passphrase), db::Access::ReadOnly);
        code = db::CasusStore(dossier->database()).all().front().code;
    }
    EXPECT_EQ(run({"print", file, "casusblad", "--id", "1", "-o", out}, passphrase).status, 0);
    const auto first = tests::contentsOf(out);
    for (auto& letter : code)
        letter = static_cast<char>(std::tolower(letter));
    const auto ended = run({"print", file, "casusblad", "--casus", code, "-o", out}, passphrase);
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(first, tests::contentsOf(out));
    EXPECT_EQ(run({"print", file, "actiekaart", "--casus", code, "-o", out}, passphrase).status, 0);
    const auto none = run({"print", file, "bijeenkomstblad", "--casus", code, "-o", out}, passphrase);
    EXPECT_EQ(none.status, 1);
    EXPECT_EQ(none.err.rfind("Van bijeenkomstblad is er geen over casus C-", 0), 0U) << none.err;
}

TEST_F(PrintCommand, TellsThatThereIsNoSuchCasus)
{
    const auto ended = run({"print", file, "casusblad", "--casus", "C-0000", "-o", out}, passphrase);

    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(
        ended.err,
        "Casus C-0000 staat niet in dit dossier. De code staat op het casusblad en op de actiekaart.\n");
    EXPECT_FALSE(fs::exists(out));
}

TEST_F(PrintCommand, ListsWhatThereIs)
{
    const auto ended = run({"print", file}, passphrase);

    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_NE(ended.out.find("  bijeenkomstblad                            --id 1 2 3 4 5 6\n"),
              std::string::npos)
        << ended.out;
    EXPECT_EQ(ended.out.find("Aisha"), std::string::npos);
}

TEST_F(PrintCommand, TellsWhichSheetsThereAreInstead)
{
    const auto ended = run({"print", file, "krant", "-o", out}, passphrase);

    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.err.rfind("Het blad krant is er niet. Wel: bijeenkomstblad, ", 0), 0U) << ended.err;
    EXPECT_FALSE(fs::exists(out));
}

TEST_F(PrintCommand, PutsInitialsOnPaperOnlyWhenAsked)
{
    EXPECT_EQ(run({"print", file, "bijeenkomstblad", "-o", out}, passphrase).status, 0);
    const auto without = tests::contentsOf(out);
    EXPECT_EQ(run({"print", file, "bijeenkomstblad", "--namen", "initialen", "-o", out}, passphrase).status,
              0);
    EXPECT_NE(tests::contentsOf(out), without);
}

TEST_F(PrintCommand, TellsThatTheFolderIsNotThere)
{
    const auto ended = run({"print", file, "actiekaart", "-o", folder / "weg/blad.pdf"}, passphrase);

    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.err, "De map is er niet. Kijk of de naam klopt en of de usb-stick er nog in zit.\n");
}

}  // namespace
