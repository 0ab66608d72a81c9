// The room Onderzoek from the choice to the log, by names and keys alone: of a coach with four eyes, and of a
// researcher for whom a coach releases.
#include <gtest/gtest.h>

#include "app/demo/demo.h"
#include "db/store/export_store.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/atspi/program.h"

namespace {

using tests::Program;
namespace demo = app::demo;
namespace fs = std::filesystem;

constexpr auto secondPhrase = "een heel andere zin nu";
constexpr auto researcherPhrase = "van de onderzoeker alleen";
constexpr auto study = "Waarvoor is het? Een doel of de naam van het onderzoek";
constexpr auto releasing = "Wachtwoordzin van wie vrijgeeft";
constexpr long enterKey = 0xff0d;
constexpr long spaceKey = 0x20;

class ResearchWalk : public testing::Test {
protected:
    ResearchWalk()
    {
        demo::PlayOptions options;
        options.passphrase = tests::passphrase;
        options.cost = tests::cheap;
        demo::play(file, fs::path(SHARE_DIR) / "templates", options);
        const auto dossier = db::Dossier::open(file, db::Passphrase(tests::passphrase));
        dossier->addSlot(db::SlotRole::Leercoach, "tweede", db::Passphrase(secondPhrase), tests::cheap);
        dossier->addSlot(db::SlotRole::Researcher, "onderzoeker", db::Passphrase(researcherPhrase),
                         tests::cheap);
        dossier->waitUntilSealed();
        ::setenv("HOME", folder.c_str(), 1);  // where an export is proposed
    }
    ~ResearchWalk() override
    {
        ::setenv("HOME", home.c_str(), 1);
        fs::remove_all(folder);
    }

    void open(const Program& program, const char* passphrase)
    {
        program.type("Wachtwoordzin", passphrase);
        program.press("Openen");
    }
    void previewRows(const Program& program)
    {
        byKey(program, "Gepseudonimiseerd onderzoeksbestand", spaceKey);
        tests::until("a policy for rows", [&] { return program.shows("Een getal over minder dan 10"); });
        program.type(study, "Leren van elkaar");
        byKey(program, study, enterKey);
        program.waitFor("Wat kan een teamgenoot herkennen?");
        program.expectEveryNameOn("voorbeeld");
        EXPECT_TRUE(exported().empty()) << "nothing before Vrijgeven";
    }
    static void byKey(const Program& program, const std::string& control, long key)
    {
        const auto found = program.find(control);
        found.takeFocus();
        tests::until("the focus on " + control, [&] { return found.has(ATSPI_STATE_FOCUSED); });
        tests::pressKey(key);
    }
    // The files of what was exported, wherever below the home it stands.
    std::vector<std::string> exported() const
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (entry.path().parent_path().filename().string().starts_with("export-"))
                names.push_back(entry.path().filename().string());
        return names;
    }
    bool wasExported(const std::string& name) const
    {
        const auto names = exported();
        return std::find(names.begin(), names.end(), name) != names.end();
    }
    std::vector<db::ExportRecord> log()
    {
        const auto dossier = db::Dossier::open(file, db::Passphrase(tests::passphrase), db::Access::ReadOnly);
        return db::ExportStore(dossier->database()).all();
    }

    const std::string home = std::getenv("HOME");
    fs::path folder = tests::emptyFolder(testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::path file = folder / "proef.leertafel";
};

TEST_F(ResearchWalk, GoesFromTheChoiceThroughFourEyesToTheLog)
{
    const Program program({file.string()});
    open(program, tests::passphrase);
    program.press("Onderzoek");
    program.find("Voorbeeld bekijken");
    program.expectEveryNameOn("Onderzoek");
    previewRows(program);
    program.waitFor("Op team, periode en achtergrond: 0 van");

    program.type("Wachtwoordzin van wie dit voorbereidde", tests::passphrase);
    program.type(releasing, tests::passphrase);
    byKey(program, releasing, enterKey);
    program.waitFor("Dit is twee keer dezelfde zin");
    EXPECT_TRUE(exported().empty());
    program.type(releasing, secondPhrase);
    byKey(program, releasing, enterKey);
    program.waitFor("De map staat hier");
    EXPECT_TRUE(wasExported("data.sav"));

    program.expectEveryNameOn("vrijgegeven");
    byKey(program, "Verder", spaceKey);
    program.waitFor("Beleid: onderzoek. Waarvoor: Leren van elkaar");
    EXPECT_EQ(log().size(), 1U);
}

TEST_F(ResearchWalk, LetsACoachReleaseWhatAResearcherChose)
{
    const Program program({file.string()});
    open(program, researcherPhrase);
    program.waitFor("Je bent binnen als onderzoeker");
    previewRows(program);
    program.type("Wachtwoordzin van wie dit voorbereidde", tests::passphrase);
    program.type(releasing, researcherPhrase);
    byKey(program, releasing, enterKey);
    program.waitFor("Dit is de wachtwoordzin van een onderzoeker");
    program.type(releasing, secondPhrase);
    byKey(program, releasing, enterKey);
    program.waitFor("De map staat hier");
    EXPECT_TRUE(wasExported("data.sav"));
    EXPECT_EQ(log().size(), 1U);
}

}  // namespace
