#include "app/sheets/content/team_picture_sheet.h"

#include <gtest/gtest.h>

#include "app/sheets/content/team_picture_wording.h"
#include "tests/app/sheets/sheet_text.h"
#include "tests/app/sheets/shipped.h"
#include "tests/support/golden.h"

namespace app::sheets {
namespace {

using namespace std::chrono_literals;
using forms::Share;
using forms::TooFew;

const forms::Period spring{{2026, 2}, {2026, 2}};
const forms::Period later{{2026, 3}, {2027, 1}};

std::vector<LineChart> lineChartsIn(const std::vector<Block>& blocks)
{
    std::vector<LineChart> charts;
    for (const auto& block : blocks)
        if (const auto* chart = std::get_if<LineChart>(&block))
            charts.push_back(*chart);
        else if (const auto* together = std::get_if<Together>(&block))
            for (auto& inside : lineChartsIn(together->blocks))
                charts.push_back(std::move(inside));
    return charts;
}

class TeamPictureSheetTest : public testing::Test {
protected:
    TeamPictureSheetTest()
    {
        picture.team.name = "Wijkteam De Linde";
        picture.bakens.periods = {spring, later};
        picture.bakens.bakens = {{"vraag", {Share{9, 10}, Share{6, 6}}, Share{15, 16}},
                                 {"integraal", {Share{2, 8}, TooFew{}}, Share{2, 8}},
                                 {"ruimte", {TooFew{}, TooFew{}}, TooFew{}}};
        picture.rounds = {{spring, forms::RoundLengths{9, 9min + 21s, 8min, 3}},
                          {later, forms::RoundLengths{6, 8min + 5s, 8min, 4}}};
        picture.actions = {{spring, forms::ActionCounts{12, 11, 0, 1}}, {later, TooFew{}}};
        picture.words = {{"bewoners ons kennen"},
                         {{"vraag", {"Wat wil zij zelf?", "Vraag door.", "Dit past er niet meer bij."}},
                          {"ruimte", {"Durf te kiezen."}}},
                         {"Hoe krijg ik de buren erbij?"},
                         {"Eerst kennismaken."},
                         {"zij belt nu zelf"},
                         {"zij was ziek"}};
    }

    std::string text() const
    {
        return tests::textOf(teamPictureSheet(picture, tests::shipped("reflector-bakens")));
    }
    bool says(const std::string& words) const { return text().find(words) != std::string::npos; }

    TeamPicture picture;
};

TEST_F(TeamPictureSheetTest, ShowsFiguresAndWordsBesideEachOther)
{
    tests::expectGolden(text(), "team_picture_sheet.txt");
}

TEST_F(TeamPictureSheetTest, SaysNothingBesideAFigureThatIsHidden)
{
    EXPECT_FALSE(says("Durf te kiezen."));
    EXPECT_TRUE(says("Met ideeën"));
    picture.words.ideas.erase("vraag");
    EXPECT_FALSE(says("Met ideeën")) << "those that are left stand beside a hidden figure";

    picture.rounds = {{spring, TooFew{}}};
    EXPECT_FALSE(says("Hoe krijg ik de buren erbij?"));
    EXPECT_FALSE(says("Eerst kennismaken."));

    picture.actions = {{spring, TooFew{}}};
    EXPECT_FALSE(says("zij belt nu zelf"));
    EXPECT_FALSE(says("zij was ziek"));
}

TEST_F(TeamPictureSheetTest, NamesTheBakenThatStaysBehind)
{
    EXPECT_TRUE(says("Het minst herkend: Integraal werken (2 van 8)."));

    picture.bakens.bakens[0].together = Share{4, 16};
    EXPECT_FALSE(says("Het minst herkend")) << "two stay behind equally";
}

TEST_F(TeamPictureSheetTest, ComparesNothingOverOnePeriod)
{
    picture.bakens.periods = {spring};
    for (auto& baken : picture.bakens.bakens)
        baken.byPeriod.resize(1);

    EXPECT_FALSE(says("Elk baken door de tijd"));
    EXPECT_TRUE(says("Wat wil zij zelf?"));
}

TEST_F(TeamPictureSheetTest, TellsWhatIsNeededForAFigure)
{
    picture = {};
    picture.team.name = "Wijkteam De Linde";

    EXPECT_TRUE(says("er zijn er van vijf mensen nodig"));
    EXPECT_TRUE(says("na vijf casusrondes"));
    EXPECT_TRUE(says("als vijf mensen een actie"));
    EXPECT_FALSE(says("apr"));

    picture.threshold = forms::Threshold(10);
    EXPECT_TRUE(says("er zijn er van tien mensen nodig"));
    EXPECT_TRUE(says("Onder tien mensen of tien rondes"));
}

TEST_F(TeamPictureSheetTest, DrawsBarsWhereLinesWouldBeOnePoint)
{
    EXPECT_TRUE(says("(lines: "));
    picture.rounds.pop_back();
    EXPECT_FALSE(says("(lines: "));
}

TEST_F(TeamPictureSheetTest, HasRoomForRoundsOfAnyLength)
{
    for (const auto minutes : {1, 8, 30, 200, 6000}) {
        std::get<forms::RoundLengths>(picture.rounds.front().figure).taken = std::chrono::minutes{minutes};
        const auto sheet = teamPictureSheet(picture, tests::shipped("reflector-bakens"));
        const auto charts = lineChartsIn(sheet.blocks);
        ASSERT_EQ(charts.size(), 1U);
        for (const auto& chart : charts) {
            EXPECT_GE(chart.most, minutes);
            EXPECT_LE(chart.scale.size(), 7U) << minutes;
        }
    }
}

TEST(PeriodName, SaysTheYearOnceOrTwice)
{
    EXPECT_EQ(periodName(spring), "apr – jun 2026");
    EXPECT_EQ(periodName(later), "jul 2026 – mrt 2027");
}

TEST(ShareWords, SayWhenAllWereOfOneMind)
{
    EXPECT_EQ(shareWords(Share{4, 5}), "4 van 5");
    EXPECT_EQ(shareWords(Share{5, 5}), "alle 5");
    EXPECT_EQ(shareWords(Share{0, 5}), "geen van 5");
    EXPECT_EQ(shareWords(TooFew{}), "te weinig");
}

}  // namespace
}  // namespace app::sheets
