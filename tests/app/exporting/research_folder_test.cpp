#include "app/exporting/research_folder.h"

#include "tests/app/exporting/folder_test.h"
#include "tests/app/research/export/sample_release.h"

namespace {

namespace fs = std::filesystem;
using namespace app::exporting;

const FolderFacts facts{tests::exportDay, "Evaluatie van de casusronde", {12, 3}};

class ResearchFolder : public tests::FolderTest {
protected:
    std::string write(const std::string& name, const app::research::ReleasedMicrodata& data) const
    {
        ExportFolder made(at(name));
        fill(made, data, facts, fonts);
        made.publish();
        return made.manifestSha256();
    }
};

TEST_F(ResearchFolder, HoldsEveryFileAndNothingElse)
{
    write("export", tests::sampleRelease());

    EXPECT_EQ(namesIn("export"),
              (std::set<std::string>{"LEESMIJ.txt", "codeboek.csv", "codeboek.pdf", "data-analyse.csv",
                                     "data-excel.csv", "data.R", "data.sav", "data.sps", "ddi.xml",
                                     "exportverslag-intern.pdf", "exportverslag.pdf", "manifest.json"}));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()), 1);
}

TEST_F(ResearchFolder, HasAManifestThatOtherProgramsAgreeWith)
{
    const auto hash = write("export", tests::sampleRelease());

    const auto manifest = filesIn("export").at("manifest.json");
    const auto sums = tests::run("cd '" + at("export").string() + "' && sha256sum *").output;
    std::istringstream lines(sums);
    for (std::string sum, name; lines >> sum >> name;) {
        if (name == "manifest.json") {
            EXPECT_EQ(sum, hash);
            continue;
        }
        const auto size = std::to_string(fs::file_size(at("export") / name));
        EXPECT_NE(manifest.find("{\"naam\": \"" + name + "\", \"bytes\": " + size + ", \"sha256\": \"" + sum +
                                "\"}"),
                  std::string::npos)
            << name;
    }
    EXPECT_NE(manifest.find("\"generaties\": [3, 12]"), std::string::npos);
}

TEST_F(ResearchFolder, IsTheSameBytesForTheSameSeed)
{
    write("een", tests::sampleRelease());
    write("twee", tests::sampleRelease());

    EXPECT_EQ(filesIn("een"), filesIn("twee"));
}

// Names of people and teams, texts that nobody reviewed, whose computer it is and where it was written.
TEST_F(ResearchFolder, HoldsNoCanaryInAnyByte)
{
    tests::elsewhere([&] {
        auto source = tests::Population(3).source(150, 5, 2);
        for (auto& team : source.teams) {
            team.name = "Wijkteam Kanariepiet";
            team.region = "Kanariestad";
        }
        for (auto& entry : source.entries)
            entry.answers["herkomst"] = 4711.25;
        auto policy = tests::samplePolicy();
        policy.freeText = true;
        write("kanarie-export", std::get<app::research::ReleasedMicrodata>(
                                    app::research::releaseRows(source, policy, tests::seeded(3))));
    });

    const auto all = laidOpen("kanarie-export");

    EXPECT_GT(all.size(), 100'000u);
    for (const auto* canary : {"kanarie", "4711", "zingt", "/tmp", "root@"})
        EXPECT_EQ(all.find(canary), std::string::npos) << canary;
}

TEST_F(ResearchFolder, NeverCallsItselfAnonymous)
{
    write("export", tests::sampleRelease());

    const auto all = laidOpen("export");
    EXPECT_EQ(all.find("anoniem"), std::string::npos);
    EXPECT_EQ(all.find("anonym"), std::string::npos);
    EXPECT_NE(all.find("gepseudonimiseerd"), std::string::npos);
}

TEST_F(ResearchFolder, ReportsOnAtMostTwoPagesAndTellsOutsideNothingThatNarrowsDown)
{
    write("export", tests::sampleRelease());

    for (const auto* name : {"exportverslag.pdf", "exportverslag-intern.pdf"})
        EXPECT_LE(pagesOf("export", name), 2) << name;
    const auto outside = textOf("export", "exportverslag.pdf");
    const auto inside = textOf("export", "exportverslag-intern.pdf");
    EXPECT_EQ(outside.find("Voor het team"), std::string::npos);
    EXPECT_NE(inside.find("Voor het team"), std::string::npos);
    EXPECT_EQ(outside.find("zulke groepen"), std::string::npos);
    EXPECT_NE(inside.find("zulke groepen"), std::string::npos);
}

TEST_F(ResearchFolder, IsNotThereAtAllWhenTheDiskIsFull)
{
    const auto data = tests::sampleRelease();
    for (const std::size_t room : {0U, 2'000U, 6'000U, 12'000U, 20'000U}) {
        EXPECT_TRUE(findsNoRoom(room, [&] { write("export", data); })) << room;
        EXPECT_TRUE(fs::is_empty(folder.path)) << room;
    }
}

TEST_F(ResearchFolder, IsNotThereAtAllUntilItIsPublished)
{
    {
        ExportFolder made(at("export"));
        fill(made, tests::sampleRelease(), facts, fonts);
        EXPECT_FALSE(fs::exists(at("export")));
    }
    EXPECT_TRUE(fs::is_empty(folder.path));
}

TEST(FolderName, SaysTheDayAndTheInstrument)
{
    EXPECT_EQ(folderNameFor(tests::exportDay, "reflector-bakens"), "export-2026-11-22-reflector-bakens");
}

}  // namespace
