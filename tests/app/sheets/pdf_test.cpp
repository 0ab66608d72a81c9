// The PDF itself, looked at with other people's programs.
#include "app/sheets/pdf.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "app/sheets/layout/layout.h"
#include "app/sheets/render.h"
#include "tests/app/sheets/pdf_faults.h"
#include "tests/app/sheets/random_sheet.h"
#include "tests/support/folder.h"

namespace app::sheets {
namespace {

using tests::run;

Sheet sampleSheet()
{
    Sheet sheet{"Bijeenkomstblad",
                {"Wijkteam De Linde"},
                {Heading{"Casus"}, Quote{"Hoe krijg ik de buren erbij?"},
                 Paragraph{{"Ĳsselmeer, Noël en café; €\u00a012,50 – “ja” Ελένη Ирина"}},
                 Paragraph{{"cursief", Emphasis::Spoken}}, Table{{{"", 1}}, {{{Tick{true, "aangekruist"}}}}},
                 Paragraph{{"emoji \U0001F600 blijft zichtbaar"}}},
                "voor het team",
                "Bijeenkomstblad & <meer>"};
    for (int number = 0; number < 60; ++number)
        sheet.blocks.push_back(Paragraph{{"regel " + std::to_string(number)}});
    return sheet;
}

class PdfTest : public testing::Test {
protected:
    Fonts fonts{SHARE_DIR "/fonts"};
    tests::Folder folder;
    RenderedSheet rendered = render(sampleSheet(), fonts);
    std::string file = (folder.path / "blad.pdf").string();

    void SetUp() override { tests::putContents(file, rendered.pdf); }
};

TEST_F(PdfTest, IsTheSameTwice)
{
    EXPECT_EQ(rendered.pdf, render(sampleSheet(), fonts).pdf);
}

TEST_F(PdfTest, TellsWhatItReplaced)
{
    EXPECT_EQ(rendered.replaced, 1u);
    EXPECT_EQ(rendered.pages, 2u);
}

TEST_F(PdfTest, IsSoundToQpdf)
{
    const auto check = run("qpdf --check '" + file + "'");

    EXPECT_EQ(check.status, 0) << check.output;
    EXPECT_EQ(check.output.find("WARNING"), std::string::npos) << check.output;
}

TEST_F(PdfTest, GivesItsTextBackWithoutAWarning)
{
    const auto text = run("pdftotext -layout '" + file + "' -");

    EXPECT_EQ(text.status, 0);
    EXPECT_EQ(text.output.find("Warning"), std::string::npos) << text.output;
    for (const auto* part : {"Hoe krijg ik de buren erbij?", "Ĳsselmeer, Noël en café", "– “ja” Ελένη Ирина",
                             "cursief", "×", "emoji \uFFFD blijft", "regel 59", "blad 2 van 2"})
        EXPECT_NE(text.output.find(part), std::string::npos) << part << "\n" << text.output;
}

TEST_F(PdfTest, CarriesItsFontsAndOnlyTheLettersItUses)
{
    const auto list = run("pdffonts '" + file + "' | tail -n +3").output;

    EXPECT_EQ(std::count(list.begin(), list.end(), '\n'), 4) << list;
    for (const auto* face : {"+OpenSans ", "+OpenSans-Semibold", "+OpenSans-Bold", "+OpenSans-Italic"})
        EXPECT_NE(list.find(face), std::string::npos) << face << "\n" << list;
    EXPECT_EQ(list.find(" no "), std::string::npos) << "embedded, subset, with meanings\n" << list;
    EXPECT_LT(rendered.pdf.size(), 150'000u);
}

TEST_F(PdfTest, HasATitleAndALanguageAndNoDate)
{
    const auto facts = run("pdfinfo '" + file + "'").output;

    EXPECT_NE(facts.find("Bijeenkomstblad & <meer>"), std::string::npos) << facts;
    EXPECT_EQ(facts.find("Date"), std::string::npos) << facts;
    EXPECT_NE(facts.find("A4"), std::string::npos) << facts;
    EXPECT_NE(rendered.pdf.find("/Lang (nl-NL)"), std::string::npos);
}

// Hyphens and spaces are left out, as in all comparing of random sheets.
TEST_F(PdfTest, GivesEveryCharacterBack)
{
    for (unsigned seed = 0; seed < 200;) {
        Bundle bundle{{}, "Wat mensen schrijven"};
        for (const auto last = seed + 100; seed < last; ++seed)
            bundle.sheets.push_back(SheetWriter(seed).sheet());
        tests::putContents(file, render(bundle, fonts).pdf);

        Characters characters;
        for (const auto& page : layOut(bundle.sheets, fonts.typeface()).pages)
            for (const auto& line : page.texts)
                characters.add(line.text, 1);
        characters.add(run("pdftotext -raw -nopgbrk '" + file + "' -").output, -1);

        EXPECT_EQ(characters.difference(), "") << "up to seed " << seed;
    }
}

}  // namespace
}  // namespace app::sheets
