#include "app/exporting/table_folder.h"

#include "app/research/dataset/count_tables.h"
#include "app/research/disclosure/release_tables.h"
#include "tests/app/exporting/folder_test.h"
#include "tests/app/research/export/sample_release.h"

namespace {

using namespace app::exporting;
using app::research::ReleasedTables;

const FolderFacts facts{tests::exportDay, "Evaluatie van de casusronde", {12, 3}};

// Tables of people, teams and machines that are called after a canary, by wave.
ReleasedTables sampleTables(bool hidesSameAnswer = true)
{
    auto source = tests::Population(3, tests::hardInstrument()).source(150, 5, 2);
    for (auto& team : source.teams)
        team = {"Wijkteam Kanariepiet", "Kanariestad"};
    for (auto& entry : source.entries)
        entry.answers["herkomst"] = 4711.25;
    auto policy = tests::samplePolicy();
    policy.tables = {5, hidesSameAnswer};
    return std::get<ReleasedTables>(
        app::research::releaseTables(app::research::countTables(source, {false, true}), policy));
}

class TableFolder : public tests::FolderTest {
protected:
    void write(const std::string& name, const ReleasedTables& tables) const
    {
        ExportFolder made(at(name));
        fill(made, tables, tests::hardInstrument(), facts, fonts);
        made.publish();
    }
};

TEST_F(TableFolder, HoldsEveryFileAndNothingElse)
{
    write("export", sampleTables());

    EXPECT_EQ(namesIn("export"),
              (std::set<std::string>{"LEESMIJ.txt", "exportverslag-intern.pdf", "exportverslag.pdf",
                                     "manifest.json", "tabellen-analyse.csv", "tabellen-excel.csv"}));
}

TEST_F(TableFolder, HoldsNoCanaryInAnyByte)
{
    tests::elsewhere([&] { write("kanarie-export", sampleTables()); });

    const auto all = laidOpen("kanarie-export");

    EXPECT_GT(all.size(), 50'000u);
    for (const auto* canary : {"kanarie", "4711", "zingt", "/tmp", "root@"})
        EXPECT_EQ(all.find(canary), std::string::npos) << canary;
}

TEST_F(TableFolder, ReportsOnAtMostTwoPagesAndTellsOutsideNothingThatNarrowsDown)
{
    write("export", sampleTables());

    for (const auto* name : {"exportverslag.pdf", "exportverslag-intern.pdf"})
        EXPECT_LE(pagesOf("export", name), 2) << name;
    const auto outside = textOf("export", "exportverslag.pdf");
    const auto inside = textOf("export", "exportverslag-intern.pdf");
    for (const auto* question : {"Is iemand eruit te lichten?", "Is het te koppelen aan andere gegevens?",
                                 "Is er iets over iemand af te leiden?"})
        EXPECT_NE(outside.find(question), std::string::npos) << question;
    EXPECT_EQ(outside.find("Verborgen, te weinig"), std::string::npos);
    EXPECT_NE(inside.find("Verborgen, te weinig"), std::string::npos);
}

TEST_F(TableFolder, IsNotThereAtAllWhenTheDiskIsFull)
{
    const auto tables = sampleTables();
    for (const std::size_t room : {0U, 1'000U, 4'000U, 12'000U}) {
        EXPECT_TRUE(findsNoRoom(room, [&] { write("export", tables); })) << room;
        EXPECT_TRUE(std::filesystem::is_empty(folder.path)) << room;
    }
}

// Where it is shown that all answered alike, an answer can be inferred.
TEST_F(TableFolder, CallsItselfAnonymousOnlyWhenTheThreeAnswersAreNo)
{
    write("openbaar", sampleTables());
    write("intern", sampleTables(false));

    EXPECT_NE(textOf("openbaar", "exportverslag.pdf").find("deze tabel is anoniem"), std::string::npos);
    EXPECT_EQ(textOf("intern", "exportverslag.pdf").find("deze tabel is anoniem"), std::string::npos);
    EXPECT_NE(textOf("intern", "exportverslag.pdf").find("Ja, binnen het team."), std::string::npos);
}

}  // namespace
