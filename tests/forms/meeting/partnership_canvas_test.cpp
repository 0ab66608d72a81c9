#include "forms/meeting/partnership_canvas.h"

#include <gtest/gtest.h>

#include "forms/meeting/agenda.h"
#include "forms/template/library.h"

namespace forms {
namespace {

class PartnershipCanvasTest : public testing::Test {
protected:
    PartnershipCanvasTest() { library.addFolder(std::filesystem::path(SOURCE_DIR) / "templates"); }

    const Instrument& instrument() { return *library.instrument("partnerschapskaart"); }
    PartnershipCanvas canvas(const std::string& mode = "ruim")
    {
        return PartnershipCanvas({}, canvasBlocks(instrument(), mode));
    }
    static std::vector<std::string> texts(const PartnershipCanvas& canvas)
    {
        std::vector<std::string> texts;
        for (const auto& statement : canvas.card().statements)
            texts.push_back(statement.text);
        return texts;
    }
    static void goToBlock(PartnershipCanvas& canvas, std::size_t block)
    {
        while (canvas.place().block < block)
            canvas.forward();
    }

    TemplateLibrary library;
};

using Texts = std::vector<std::string>;

TEST(MonthsAfter, IsTheSameDayOrTheLastOfAShorterMonth)
{
    using namespace std::chrono;
    EXPECT_EQ(monthsAfter(2026y / November / 24, monthsToReview), Date(2027y / November / 24));
    EXPECT_EQ(monthsAfter(2026y / August / 31, 6), Date(2027y / February / 28));
}

TEST_F(PartnershipCanvasTest, FillsEachColumnByItselfWithMuchTime)
{
    EXPECT_EQ(
        canvasBlocks(instrument(), "ruim"),
        (std::vector<CanvasBlock>{{"waarden"}, {"relaties"}, {"handelingen"}, {"condities"}, {"acties"}}));
}

TEST_F(PartnershipCanvasTest, FillsTheLastFourTogetherWithLittleTime)
{
    EXPECT_EQ(canvasBlocks(instrument(), "krap"),
              (std::vector<CanvasBlock>{{"waarden"}, {"relaties", "handelingen", "condities", "acties"}}));
}

TEST_F(PartnershipCanvasTest, TakesItsTimeWhenTheAgendaHasAPartForEachColumn)
{
    for (const auto* programme : {"partnerschapskaart-ruim", "partnerschapskaart-krap"})
        EXPECT_EQ("partnerschapskaart-" +
                      canvasMode(instrument(), meetingFrom(*library.programme(programme), Instant{})),
                  programme);
}

TEST_F(PartnershipCanvasTest, GoesThroughFiveStepsOfEachBlockAndBack)
{
    auto card = canvas("krap");
    EXPECT_TRUE(card.isAtStart());
    int steps = 1;
    while (card.forward())
        ++steps;
    EXPECT_EQ(steps, 10);
    EXPECT_TRUE(card.isAtEnd());
    while (card.back())
        --steps;
    EXPECT_EQ(steps, 1);
    EXPECT_EQ(card.place(), CanvasPlace{});
}

TEST_F(PartnershipCanvasTest, TakesCardsInTheColumnsThatAreBeingFilledOnly)
{
    auto card = canvas();
    EXPECT_TRUE(card.add("waarden", "  we op tijd komen "));
    EXPECT_FALSE(card.add("acties", "te vroeg"));
    EXPECT_FALSE(card.add("waarden", " \n"));
    EXPECT_EQ(texts(card), Texts{"we op tijd komen"});
}

TEST_F(PartnershipCanvasTest, PutsCardsInGroupsAndTakesThemOut)
{
    auto card = canvas();
    for (const auto* text : {"a", "b", "c"})
        card.add("waarden", text);
    EXPECT_TRUE(card.move(0, "waarden", "Samen"));
    EXPECT_EQ(texts(card), (Texts{"b", "c", "a"}));
    EXPECT_TRUE(card.move(0, "waarden", "Zelf"));
    EXPECT_EQ(card.clusters("waarden"), (Texts{"Samen", "Zelf"}));
    EXPECT_FALSE(card.move(2, "waarden", "Zelf")) << "it is there already";
    EXPECT_FALSE(card.move(0, "acties", "")) << "that column comes later";
    EXPECT_TRUE(card.move(1, "waarden", ""));
    EXPECT_EQ(card.clusters("waarden"), Texts{"Zelf"});
}

TEST_F(PartnershipCanvasTest, MakesAGroupOfTwoLooseCardsInOneChange)
{
    auto card = canvas();
    for (const auto* text : {"a", "b", "c"})
        card.add("waarden", text);
    EXPECT_FALSE(card.join(0, 0, "Samen")) << "one card is no two";
    EXPECT_FALSE(card.join(0, 2, " "));
    EXPECT_TRUE(card.join(0, 2, "Samen"));
    EXPECT_EQ(card.clusters("waarden"), Texts{"Samen"});
    EXPECT_FALSE(card.join(1, 2, "Nog een")) << "that one is not loose any more";
    EXPECT_TRUE(card.undo());
    EXPECT_TRUE(card.clusters("waarden").empty());
}

TEST_F(PartnershipCanvasTest, MovesCardsBetweenColumnsThatAreFilledTogether)
{
    auto card = canvas("krap");
    goToBlock(card, 1);
    card.add("relaties", "een vast uur");
    EXPECT_TRUE(card.move(0, "condities", "Tijd"));
    EXPECT_EQ(card.card().statements[0].column, "condities");
}

TEST_F(PartnershipCanvasTest, RenamesAGroupAndJoinsTwoOfOneName)
{
    auto card = canvas();
    for (const auto* text : {"a", "b"})
        card.add("waarden", text);
    card.move(0, "waarden", "Een");
    card.move(0, "waarden", "Twee");
    EXPECT_TRUE(card.nameCluster("waarden", "Een", " Twee "));
    EXPECT_EQ(card.clusters("waarden"), Texts{"Twee"});
    EXPECT_FALSE(card.nameCluster("waarden", "Nergens", "x"));
    EXPECT_FALSE(card.nameCluster("waarden", "Twee", "Twee"));
}

TEST_F(PartnershipCanvasTest, NeverHasFewerDotsThanNone)
{
    auto card = canvas();
    card.add("waarden", "a");
    EXPECT_FALSE(card.vote(0, -1));
    EXPECT_TRUE(card.vote(0, 1));
    EXPECT_TRUE(card.vote(0, -1));
    EXPECT_EQ(card.card().statements[0].votes, 0);
}

TEST_F(PartnershipCanvasTest, AgreesOnFiveAtMostInAColumn)
{
    auto card = canvas("krap");
    goToBlock(card, 1);
    for (int each = 0; each < 7; ++each)
        card.add("relaties", "r" + std::to_string(each));
    for (std::size_t at = 0; at < maxAgreedInColumn; ++at)
        EXPECT_TRUE(card.agree(at));
    EXPECT_FALSE(card.agree(5));
    EXPECT_TRUE(card.withdraw(0));
    EXPECT_TRUE(card.agree(5));
    EXPECT_FALSE(card.agree(5)) << "twice";

    card.add("acties", "a");
    card.agree(card.card().statements.size() - 1);
    EXPECT_FALSE(card.move(card.card().statements.size() - 1, "relaties", "")) << "that would be the sixth";
}

TEST_F(PartnershipCanvasTest, TakesACardAwayThatIsEmptied)
{
    auto card = canvas();
    card.add("waarden", "a");
    EXPECT_FALSE(card.reword(0, "a"));
    EXPECT_TRUE(card.reword(0, "b"));
    EXPECT_TRUE(card.reword(0, " "));
    EXPECT_TRUE(card.card().statements.empty());
}

TEST_F(PartnershipCanvasTest, UndoesEveryChangeOneByOneAndDoesThemAgain)
{
    auto card = canvas();
    for (int each = 0; each < 200; ++each)
        card.add("waarden", "kaartje " + std::to_string(each));
    card.move(3, "waarden", "Groep");
    card.vote(199, 1);
    card.agree(199);
    const auto all = texts(card);

    int undone = 0;
    while (card.undo())
        ++undone;
    EXPECT_EQ(undone, 203);
    EXPECT_TRUE(card.card().statements.empty());
    EXPECT_FALSE(card.canUndo());
    while (card.redo())
        --undone;
    EXPECT_EQ(undone, 0);
    EXPECT_EQ(texts(card), all);
    EXPECT_EQ(card.card().statements[199].cluster, "Groep");
    EXPECT_EQ(card.agreedIn("waarden"), 1U);
}

TEST_F(PartnershipCanvasTest, UndoesMoreMovesThanATeamCanMakeInAStep)
{
    auto card = canvas();
    for (const auto* text : {"a", "b", "c"})
        card.add("waarden", text);
    card.join(0, 1, "Samen");
    const auto before = texts(card);
    for (int each = 0; each < 100; ++each)
        EXPECT_TRUE(card.move(2, "waarden", each % 2 == 0 ? "Samen" : ""));
    for (int each = 0; each < 100; ++each)
        EXPECT_TRUE(card.undo());
    EXPECT_EQ(texts(card), before);
    EXPECT_EQ(card.clusters("waarden"), Texts{"Samen"});
}

TEST_F(PartnershipCanvasTest, GoesBackToWhereTheChangeWasMade)
{
    auto card = canvas();
    card.add("waarden", "a");
    goToBlock(card, 2);
    card.undo();
    EXPECT_EQ(card.place(), CanvasPlace{});
}

TEST_F(PartnershipCanvasTest, ForgetsWhatWasUndoneAfterAnotherChange)
{
    auto card = canvas();
    card.add("waarden", "a");
    card.undo();
    card.add("waarden", "b");
    EXPECT_FALSE(card.redo());
    EXPECT_EQ(texts(card), Texts{"b"});
}

TEST_F(PartnershipCanvasTest, StaysOneCardThroughUndo)
{
    auto card = canvas();
    card.add("waarden", "a");
    auto kept = card.card();
    kept.id = 7;
    kept.statements[0].id = 70;
    card.kept(kept);
    EXPECT_EQ(card.card().statements[0].id, 70);
    card.undo();
    EXPECT_EQ(card.card().id, 7);
}

TEST_F(PartnershipCanvasTest, BeginsAReviewWithWhatWasAgreed)
{
    PartnershipCard agreed;
    agreed.id = 4;
    agreed.version = 2;
    agreed.namingSet = "plg";
    agreed.reviewOn = Date{std::chrono::year{2026}, std::chrono::October, std::chrono::day{1}};
    agreed.statements = {{1, "waarden", StatementLayer::Agreed, "Samen", "a", 3},
                         {2, "waarden", StatementLayer::Loose, "", "b", 0}};
    const auto next = nextVersion(agreed);
    EXPECT_EQ(next.id, 0);
    EXPECT_EQ(next.version, 3);
    EXPECT_EQ(next.namingSet, "plg");
    EXPECT_FALSE(next.reviewOn);
    ASSERT_EQ(next.statements.size(), 1U);
    EXPECT_EQ(next.statements[0].id, 0);
    EXPECT_EQ(changesBetween(agreed, next).added.size() + changesBetween(agreed, next).dropped.size(), 0U);
}

}  // namespace
}  // namespace forms
