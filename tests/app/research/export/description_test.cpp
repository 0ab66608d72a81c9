// ddi.xml, manifest.json and LEESMIJ.txt.
#include <gtest/gtest.h>

#include <pugixml.hpp>

#include "app/research/export/ddi.h"
#include "app/research/export/manifest.h"
#include "app/research/export/read_me.h"
#include "app/research/export/wording.h"
#include "tests/app/research/export/sample_release.h"
#include "tests/support/golden.h"

namespace {

using namespace app::research;

class DdiTest : public testing::Test {
protected:
    void SetUp() override
    {
        const auto xml = tests::written(
            [this](std::ostream& out) { writeDdi(out, data, tests::exportDay, "Leertafel 0.1.0"); });
        ASSERT_TRUE(document.load_string(xml.c_str())) << xml;
    }

    std::string at(const char* path) const { return document.select_node(path).node().text().get(); }

    const ReleasedMicrodata data = tests::sampleRelease();
    pugi::xml_document document;
};

TEST_F(DdiTest, DescribesEachColumnOfTheCodebookInOrder)
{
    const auto found = document.select_nodes("/codeBook/dataDscr/var");

    ASSERT_EQ(found.size(), data.codebook().variables().size());
    for (std::size_t index = 0; index < found.size(); ++index) {
        EXPECT_EQ(found[index].node().attribute("name").value(), data.codebook().variables()[index].name);
        EXPECT_EQ(found[index].node().child("labl").text().get(), data.codebook().variables()[index].label);
    }
}

TEST_F(DdiTest, MarksTheMissingCodes)
{
    EXPECT_EQ(document.select_nodes("//var[@name='v_functie']/catgry").size(), 5u);
    EXPECT_EQ(document.select_nodes("//var[@name='v_functie']/catgry[@missing='Y']").size(), 3u);
    EXPECT_EQ(at("//var[@name='v_functie']/catgry[catValu='-9']/labl"), "onderdrukt wegens herleidbaarheid");
    EXPECT_EQ(at("//var[@name='v_functie']/catgry[catValu='1']/labl"), "sociaal werk");
}

TEST_F(DdiTest, TellsOfStudyAndFileAndHoldsNoFrequencies)
{
    EXPECT_EQ(at("/codeBook/stdyDscr/citation/titlStmt/titl"), "Proefvragenlijst");
    EXPECT_EQ(at("/codeBook/fileDscr/fileTxt/dimensns/caseQnty"), std::to_string(data.rows().size()));
    EXPECT_EQ(at("/codeBook/fileDscr/fileTxt/dimensns/varQnty"), "19");
    EXPECT_TRUE(document.select_nodes("//catStat").empty());
    EXPECT_TRUE(document.select_nodes("//sumStat").empty());
}

TEST_F(DdiTest, TellsOfBothFilesWhatARowIsAndWhenItWasFilledIn)
{
    EXPECT_EQ(at("/codeBook/fileDscr[@ID='F1']/fileTxt/fileName"), "data-analyse.csv");
    EXPECT_EQ(at("/codeBook/fileDscr[@ID='F2']/fileTxt/fileName"), "data.sav");
    EXPECT_EQ(document.select_nodes("//var[@files='F1 F2']").size(), data.codebook().variables().size());
    EXPECT_EQ(at("//sumDscr/collDate[1]"), "meting 0");
    EXPECT_EQ(at("//sumDscr/anlyUnit"), "Een ingevuld formulier");
    EXPECT_EQ(wording::nameOfPeriod(data.codebook().variables()[2], 20264), "2026, kwartaal 4");
}

TEST(Manifest, NamesEachFileWithItsSizeAndHash)
{
    Manifest manifest;
    manifest.product = "gepseudonimiseerd onderzoeksbestand";
    manifest.program = "Leertafel 0.1.0";
    manifest.day = tests::exportDay;
    manifest.instrumentId = "proef";
    manifest.policyId = "onderzoek";
    manifest.generations = {3, 12};
    manifest.files = {{"data.sav", 5, "abc"}, {"met \"quotes\"", 6, "def"}};

    tests::expectGolden(tests::written([&](std::ostream& out) { writeManifest(out, manifest); }),
                        "manifest.json");
}

TEST(ReadMe, SaysWhatItIsAndHowToOpenItOnLinesThatFit)
{
    const auto text =
        tests::written([](std::ostream& out) { writeReadMe(out, tests::sampleRelease(), tests::exportDay); });

    tests::expectGolden(text, "LEESMIJ.txt");
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        EXPECT_LE(line.size(), 84u) << line;
}

}  // namespace
