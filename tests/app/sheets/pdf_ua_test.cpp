// Whether a person who cannot see a sheet can read it: the rules of PDF/UA-1 that a program can check.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/sheets/content/action_card_sheet.h"
#include "app/sheets/content/entry_sheet.h"
#include "app/sheets/content/meeting_sheet.h"
#include "app/sheets/pdf.h"
#include "app/sheets/render.h"
#include "forms/template/template_reader.h"
#include "tests/app/sheets/every_block.h"
#include "tests/app/sheets/pdf_faults.h"
#include "tests/app/sheets/random_sheet.h"
#include "tests/app/sheets/sheet_text.h"
#include "tests/support/folder.h"
#include "tests/support/sample_record.h"

namespace app::sheets {
namespace {

using None = std::vector<std::string>;

class PdfUaTest : public testing::Test {
protected:
    None faultsOf(const std::string& pdf) const
    {
        tests::putContents(file, pdf);
        return tests::pdfFaults(file);
    }
    None faultsOf(const Sheet& sheet) const { return faultsOf(render(sheet, fonts).pdf); }

    Fonts fonts{SHARE_DIR "/fonts"};
    forms::MeetingRecord record = tests::sampleRecord();
    tests::Folder folder;
    std::filesystem::path file = folder.path / "blad.pdf";

    static forms::Instrument shipped(const std::string& id)
    {
        const auto file = SOURCE_DIR "/templates/instruments/" + id + ".xml";
        return forms::readInstrument(forms::readTemplateFile(file), file);
    }
};

TEST_F(PdfUaTest, HoldsForEveryBlockOnEveryPaper)
{
    EXPECT_EQ(faultsOf(render(bundleOfEveryBlock(), fonts).pdf), None{});
}

TEST_F(PdfUaTest, HoldsForTheBijeenkomstblad)
{
    EXPECT_EQ(faultsOf(meetingSheet(record, Names::Hidden, tests::localTime)), None{});
}

TEST_F(PdfUaTest, HoldsForTheActiekaart)
{
    const auto card = shipped("actiekaart");
    EXPECT_EQ(faultsOf(actionCardSheet(record, record.rounds[0], card, Names::Hidden, tests::localTime)),
              None{});
}

TEST_F(PdfUaTest, HoldsForWhateverPeopleWrite)
{
    for (unsigned seed = 100; seed < 106; ++seed)
        EXPECT_EQ(faultsOf(SheetWriter(seed).sheet()), None{}) << "seed " << seed;
}

TEST_F(PdfUaTest, FindsTheHeadingsInTheListOfBookmarks)
{
    tests::putContents(file, render(sheetOfEveryBlock(), fonts).pdf);

    const auto plain = tests::run("qpdf --qdf --object-streams=disable '" + file.string() + "' -").output;

    for (const auto* title :
         {"(Blad van alles)", "(Zo doe je dit)", "(Waarden)", "(Rechts)", "(Ondertekening)"})
        EXPECT_NE(plain.find(std::string("/Title ") + title), std::string::npos) << title;
}

// That the checks above see what they should.
TEST_F(PdfUaTest, IsNotFoundWhereTheTreeIsWrong)
{
    auto layout = layOut(sheetOfEveryBlock(), fonts.typeface());
    for (auto& page : layout.pages)
        for (auto& text : page.texts)
            text.node = text.node == ornament ? ornament : 0;

    const auto faults = faultsOf(toPdf(layout, "Blad", fonts));

    EXPECT_NE(std::find(faults.begin(), faults.end(), "a table has rows of different lengths"), faults.end());
}

}  // namespace
}  // namespace app::sheets
