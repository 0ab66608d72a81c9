#include "forms/template/library.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "tests/forms/template/faulty_template.h"

namespace forms {
namespace {

namespace fs = std::filesystem;

std::string form(int version, const std::string& title)
{
    return "<instrument id=\"vorm\" version=\"" + std::to_string(version) + "\" title=\"" + title +
           "\" status=\"voorstel\" subject=\"team\" credit=\"B\">\n<section id=\"s\" title=\"S\">\n" +
           "<grade id=\"g\" label=\"G\" export=\"g\"/>\n</section>\n</instrument>\n";
}

class LibraryTest : public testing::Test {
protected:
    LibraryTest()
    {
        fs::remove_all(base);
        fs::create_directories(installed / "instruments");
        fs::create_directories(installed / "meetings");
        fs::create_directories(own);
    }
    ~LibraryTest() override { fs::remove_all(base); }

    static void write(const fs::path& file, const std::string& text)
    {
        std::ofstream(file, std::ios::binary) << text;
    }

    void addBoth()
    {
        library.addFolder(installed);
        library.addFolder(own);
    }

    std::vector<std::string> messages() const
    {
        std::vector<std::string> all;
        for (const auto& fault : library.faults())
            all.push_back(fault.message);
        return all;
    }

    const fs::path base =
        fs::path(testing::TempDir()) /
        (std::string("library-") + testing::UnitTest::GetInstance()->current_test_info()->name());
    const fs::path installed = base / "installed";
    const fs::path own = base / "own";
    TemplateLibrary library;
};

TEST_F(LibraryTest, FindsInstrumentsAndProgrammesInAFolderAndItsTwoSubfolders)
{
    write(installed / "instruments" / "vorm.xml", form(1, "Vorm"));
    write(installed / "meetings" / "p.xml", programme(R"(<step id="s" title="S" time="1:00" who="w"/>)"));
    write(own / "los.xml", form(2, "Eigen"));
    write(own / "lees mij.txt", "geen sjabloon");

    addBoth();

    EXPECT_EQ(library.faults(), std::vector<TemplateFault>{});
    EXPECT_EQ(library.instrumentIds(), std::vector<std::string>{"vorm"});
    EXPECT_EQ(library.programmeIds(), std::vector<std::string>{"p"});
    EXPECT_NE(library.programme("p"), nullptr);
    EXPECT_NE(library.programme("p", 1), nullptr);
    EXPECT_EQ(library.programme("p", 2), nullptr);
}

TEST_F(LibraryTest, SpeaksInTheTeamsOwnWordsUntilTheyAreTakenBack)
{
    write(installed / "p.xml", programme(R"(<step id="s" title="S" time="1:00" who="w"/>)"));
    addBoth();
    library.setOwn("p", {{"s", std::chrono::seconds(90), "Vertel maar.", "", ""}});
    library.setOwn("weg", {{"s", std::chrono::seconds(90), "Niemand heeft dit.", "", ""}});

    EXPECT_TRUE(library.hasOwn("p"));
    EXPECT_EQ(library.programme("p")->steps.at(0).say, "Vertel maar.");
    EXPECT_NE(library.original("p")->steps.at(0).say, "Vertel maar.");
    EXPECT_NE(library.programme("p", 1)->steps.at(0).say, "Vertel maar.") << "a used version never changes";
    EXPECT_EQ(library.programme("weg"), nullptr);

    library.setOwn("p", {});
    EXPECT_FALSE(library.hasOwn("p"));
    EXPECT_EQ(library.programme("p"), library.original("p"));
}

TEST_F(LibraryTest, LetsTheHigherVersionWinAndKeepsTheLower)
{
    write(installed / "instruments" / "vorm.xml", form(1, "Vorm"));
    write(own / "vorm.xml", form(2, "Eigen"));

    addBoth();

    EXPECT_EQ(library.instrument("vorm")->title, "Eigen");
    EXPECT_EQ(library.instrument("vorm", 1)->title, "Vorm");
    EXPECT_EQ(library.instrument("vorm", 3), nullptr);
    EXPECT_EQ(library.instrument("weg"), nullptr);
    EXPECT_EQ(library.instrument("weg", 1), nullptr);
    EXPECT_EQ(library.xmlOf("vorm", 2), form(2, "Eigen"));
    EXPECT_THROW(static_cast<void>(library.xmlOf("vorm", 3)), std::logic_error);
}

TEST_F(LibraryTest, AsksForAHigherVersionWhenAFileChangedWithoutOne)
{
    write(installed / "instruments" / "vorm.xml", form(3, "Vorm"));
    write(own / "vorm.xml", form(3, "Anders"));

    addBoth();

    EXPECT_EQ(library.instrument("vorm")->title, "Vorm");
    EXPECT_EQ(messages(), std::vector<std::string>{"Dit is een andere \"vorm\" dan in " +
                                                   (installed / "instruments" / "vorm.xml").string() +
                                                   ", maar met dezelfde versie. Verhoog de versie naar 4."});
}

TEST_F(LibraryTest, TakesTheSameTextTwiceWithoutAWordWhateverItsLineEnds)
{
    auto windows = form(1, "Vorm");
    for (auto at = windows.find('\n'); at != std::string::npos; at = windows.find('\n', at + 2))
        windows.insert(at, "\r");
    write(installed / "instruments" / "vorm.xml", form(1, "Vorm"));
    write(own / "vorm.xml", windows);

    addBoth();

    EXPECT_EQ(messages(), std::vector<std::string>{});
}

TEST_F(LibraryTest, KeepsTheFrozenCopyOfAVersionThatWasUsed)
{
    write(installed / "instruments" / "vorm.xml", form(1, "Veranderd"));

    library.addFrozen(form(1, "Zoals gebruikt"));
    addBoth();

    EXPECT_EQ(library.instrument("vorm")->title, "Zoals gebruikt");
    EXPECT_EQ(messages(),
              std::vector<std::string>{"Dit is een andere \"vorm\" dan in het dossier, maar met dezelfde "
                                       "versie. Verhoog de versie naar 2."});
}

TEST_F(LibraryTest, LoadsTheRestBesideARefusedFile)
{
    write(own / "a-kapot.xml", "<instrument>");
    write(own / "b-vorm.xml", form(1, "Vorm"));
    write(own / "c-plaatje.xml", "\x89PNG");
    fs::create_directories(own / "d-map.xml");

    addBoth();

    EXPECT_NE(library.instrument("vorm"), nullptr);
    std::vector<std::string> files;
    for (const auto& fault : library.faults())
        files.push_back(fs::path(fault.file).filename().string());
    EXPECT_EQ(files, (std::vector<std::string>{"a-kapot.xml", "c-plaatje.xml", "d-map.xml"}));
}

TEST_F(LibraryTest, HoldsNothingOfAFolderThatIsNotThere)
{
    library.addFolder(base / "nergens");

    EXPECT_TRUE(library.instrumentIds().empty());
    EXPECT_TRUE(library.faults().empty());
}

TEST_F(LibraryTest, NamesWhatAProgrammeNeedsAndNobodyHas)
{
    write(own / "p.xml",
          programme(R"(<activity id="a" kind="casusronde" title="A" minutes="8" rounds="nergens"/>
        <activity id="b" kind="hand-over" title="B" minutes="8"><fill instrument="vorm"/></activity>)"));

    addBoth();

    EXPECT_EQ(
        messages(),
        (std::vector<std::string>{
            "Dit programma verwijst naar de casusronde \"nergens\", maar die is er niet. Kijk naar de id.",
            "Dit programma verwijst naar het instrument \"vorm\", maar dat is er niet. Kijk naar de id."}));
}

TEST_F(LibraryTest, WantsStepsForARoundAndNoAgenda)
{
    write(own / "p.xml",
          programme(R"(<activity id="a" kind="casusronde" title="A" minutes="8" rounds="p"/>)"));

    addBoth();

    EXPECT_EQ(messages(),
              std::vector<std::string>{
                  "Dit programma verwijst naar de casusronde \"p\", maar die is er niet. Kijk naar de id."});
}

TEST(OwnTemplates, LieInTheUsersDataFolder)
{
    setenv("XDG_DATA_HOME", "/ergens/data", 1);
    EXPECT_EQ(ownTemplateFolder(), fs::path("/ergens/data/leertafel/templates"));

    unsetenv("XDG_DATA_HOME");
    setenv("HOME", "/home/ons", 1);
    EXPECT_EQ(ownTemplateFolder(), fs::path("/home/ons/.local/share/leertafel/templates"));

    unsetenv("HOME");
    EXPECT_EQ(ownTemplateFolder(), fs::path());
}

TEST_F(LibraryTest, RefusesAFrozenTextThatIsFaulty)
{
    EXPECT_THROW(library.addFrozen("<instrument/>"), TemplateError);
}

}  // namespace
}  // namespace forms
