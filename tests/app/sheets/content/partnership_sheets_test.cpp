#include <gtest/gtest.h>

#include <set>
#include <string>

#include "app/sheets/content/canvas_sheet.h"
#include "app/sheets/content/convenant_sheet.h"
#include "app/sheets/fonts.h"
#include "app/sheets/layout/layout.h"
#include "tests/app/sheets/sheet_text.h"
#include "tests/app/sheets/shipped.h"
#include "tests/support/golden.h"
#include "tests/support/sample_record.h"

namespace app::sheets {
namespace {

using forms::StatementLayer;

forms::PartnershipCard firstVersion()
{
    forms::PartnershipCard card;
    card.agreedAt = tests::sampleMoment(13, 0) - std::chrono::days{180};
    card.statements = {
        {1, "waarden", StatementLayer::Agreed, "", "bewoners ons kennen voordat het misgaat", 5},
        {2, "waarden", StatementLayer::Loose, "", "de wethouder trots op ons is", 1},
        {3, "handelingen", StatementLayer::Agreed, "", "We bellen voordat we mailen", 4}};
    return card;
}

forms::PartnershipCard secondVersion()
{
    auto card = firstVersion();
    card.version = 2;
    card.agreedAt = tests::sampleMoment(13, 0);
    card.reviewOn = std::chrono::year{2027} / std::chrono::November / 23;
    card.statements.pop_back();
    card.statements.push_back(
        {4, "acties", StatementLayer::Agreed, "", "Elke maand een casus met de klok", 4});
    return card;
}

ConvenantFacts facts()
{
    return {{"Wijkteam De Linde"}, tests::sampleMembers(), secondVersion(), firstVersion()};
}

std::string text(const ConvenantFacts& convenant, Names names = Names::Hidden)
{
    return tests::textOf(
        convenantSheet(convenant, tests::shipped("partnerschapskaart"), names, tests::localTime));
}

TEST(Convenant, HoldsWhatWasAgreedAndWhatChanged)
{
    tests::expectGolden(text(facts()), "convenant_sheet.txt");
}

TEST(Convenant, LeavesOutWhatWasOnlySaid)
{
    EXPECT_EQ(text(facts()).find("wethouder"), std::string::npos);
}

TEST(Convenant, SaysThatItIsTheFirst)
{
    auto first = facts();
    first.card = firstVersion();
    first.before.reset();

    EXPECT_NE(text(first).find("Dit is ons eerste convenant."), std::string::npos);
}

TEST(Convenant, NamesWhoSignsOnlyWhenAsked)
{
    EXPECT_EQ(text(facts()).find("A.B."), std::string::npos);
    EXPECT_NE(text(facts(), Names::Initials).find("(A.B.)"), std::string::npos);
    EXPECT_NE(text(facts(), Names::Role).find("(wijkverpleegkundige)"), std::string::npos);
}

TEST(Convenant, UsesTheColumnTitlesTheTeamChose)
{
    auto other = facts();
    other.card.namingSet = "plg";

    EXPECT_NE(text(other).find("Voorwaarden"), std::string::npos);
    EXPECT_EQ(text(other).find("Condities"), std::string::npos);
}

// Five statements in each column, ten people, as much new as can be.
TEST(Convenant, FitsOnTwoPagesWhenItIsFull)
{
    auto full = facts();
    full.card.statements.clear();
    for (const auto* column : {"waarden", "relaties", "handelingen", "condities", "acties"})
        for (int number = 1; number <= 5; ++number)
            full.card.statements.push_back(
                {0, column, StatementLayer::Agreed, "",
                 "We spreken af dat we het elkaar zeggen " + std::to_string(number), 1});
    full.before = full.card;
    full.before->version = 1;
    for (std::size_t index = 0; index < full.card.statements.size(); index += 4)
        full.card.statements[index].text += " en opschrijven";
    full.signing.resize(10, full.signing.front());
    const Fonts fonts(SHARE_DIR "/fonts");

    EXPECT_EQ(
        layOut(convenantSheet(full, tests::shipped("partnerschapskaart"), Names::Hidden, tests::localTime),
               fonts.typeface())
            .pages.size(),
        2U);
}

std::multiset<std::string> heardIn(const Layout& layout)
{
    std::multiset<std::string> heard;
    for (const auto& page : layout.pages)
        for (const auto& line : page.texts)
            if (line.node != ornament)
                heard.insert(line.text);
    return heard;
}

TEST(Canvas, StandsFromRightToLeft)
{
    const auto canvas = canvasSheet(secondVersion(), tests::shipped("partnerschapskaart"),
                                    "Wijkteam De Linde", tests::localTime);

    tests::expectGolden(tests::textOf(canvas), "canvas_sheet.txt");
}

TEST(Canvas, IsOneWideSheetOfA3)
{
    const Fonts fonts(SHARE_DIR "/fonts");
    const auto pages = layOut(blankCanvas(tests::shipped("partnerschapskaart"), ""), fonts.typeface()).pages;

    ASSERT_EQ(pages.size(), 1U);
    EXPECT_NEAR(pages.front().size.width, 420 * millimetre, 0.5);
}

TEST(Canvas, FillsFourA4ThatAreGluedTogether)
{
    const Fonts fonts(SHARE_DIR "/fonts");
    auto canvas = canvasSheet(secondVersion(), tests::shipped("partnerschapskaart"), "", tests::localTime);
    const auto whole = layOut(canvas, fonts.typeface());
    canvas.overFourPapers = true;
    const auto layout = layOut(canvas, fonts.typeface());

    ASSERT_EQ(layout.pages.size(), 4U);
    for (const auto& page : layout.pages)
        EXPECT_NEAR(page.size.width, 297 * millimetre, 0.5);
    EXPECT_EQ(layout.pages[3].texts.back().text, "vel 4 van 4");
    EXPECT_EQ(heardIn(layout), heardIn(whole)) << "what stands on two papers is heard once";
}

}  // namespace
}  // namespace app::sheets
