// The quickscan of the MOgroep of 2015: sixteen statements, each with its own number of answers, and one
// question with several ticks. The counts are the only ones that give every printed percentage.
#include <gtest/gtest.h>

#include <array>

#include "forms/scoring/answer_tally.h"
#include "forms/scoring/rounding.h"
#include "forms/scoring/score.h"
#include "forms/scoring/score_tally.h"
#include "tests/forms/scoring/sample_instrument.h"
#include "tests/forms/scoring/shipped.h"

namespace forms {
namespace {

struct Statement2015 {
    std::string id;
    std::array<int, 5> counts;
    std::array<double, 5> printed;  // percentages
    double mean, median, sd;
    double disagree, agree;  // percentages of the two lowest and two highest points
};

const std::vector<Statement2015> statements = {
    {"aansluiting", {1, 15, 7, 51, 10}, {1.2, 17.9, 8.3, 60.7, 11.9}, 3.64, 4, 0.95, 19, 72.6},
    {"samenwerken", {0, 15, 2, 58, 7}, {0, 18.3, 2.4, 70.7, 8.5}, 3.7, 4, 0.87, 18.3, 79.3},
    {"eerder", {4, 24, 6, 46, 3}, {4.8, 28.9, 7.2, 55.4, 3.6}, 3.24, 4, 1.07, 33.7, 59},
    {"bewoners", {2, 26, 14, 40, 2}, {2.4, 31, 16.7, 47.6, 2.4}, 3.17, 3.5, 0.98, 33.3, 50},
    {"opdracht", {3, 31, 9, 39, 2}, {3.6, 36.9, 10.7, 46.4, 2.4}, 3.07, 3, 1.04, 40.5, 48.8},
    {"ruimte", {3, 17, 5, 51, 8}, {3.6, 20.2, 6, 60.7, 9.5}, 3.52, 4, 1.04, 23.8, 70.2},
    {"protocollen", {3, 20, 12, 41, 8}, {3.6, 23.8, 14.3, 48.8, 9.5}, 3.37, 4, 1.06, 27.4, 58.3},
    {"indiceren", {2, 23, 16, 38, 4}, {2.4, 27.7, 19.3, 45.8, 4.8}, 3.23, 4, 0.99, 30.1, 50.6},
    {"overleg", {1, 25, 8, 41, 9}, {1.2, 29.8, 9.5, 48.8, 10.7}, 3.38, 4, 1.06, 31, 59.5},
    {"wachtlijsten", {1, 24, 26, 25, 8}, {1.2, 28.6, 31, 29.8, 9.5}, 3.18, 3, 1, 29.8, 39.3},
    {"reflectie", {4, 40, 5, 31, 2}, {4.9, 48.8, 6.1, 37.8, 2.4}, 2.84, 2, 1.07, 53.7, 40.2},
    {"opleiding", {4, 29, 13, 31, 7}, {4.8, 34.5, 15.5, 36.9, 8.3}, 3.1, 3, 1.12, 39.3, 45.2},
    {"sturing", {9, 36, 18, 18, 3}, {10.7, 42.9, 21.4, 21.4, 3.6}, 2.64, 2, 1.05, 53.6, 25},
    {"registratie", {8, 37, 16, 21, 1}, {9.6, 44.6, 19.3, 25.3, 1.2}, 2.64, 2, 1.01, 54.2, 26.5},
    {"deskundigheid", {5, 34, 17, 29, 3}, {5.7, 38.6, 19.3, 33, 3.4}, 2.9, 3, 1.04, 44.3, 36.4},
    {"zicht", {6, 34, 14, 30, 4}, {6.8, 38.6, 15.9, 34.1, 4.5}, 2.91, 3, 1.09, 45.5, 38.6},
};

// Disagreeing with these is good news.
const std::vector<std::string> unfavourable = {"protocollen", "indiceren",     "overleg", "wachtlijsten",
                                               "opleiding",   "deskundigheid", "zicht"};

class Mogroep2015 : public testing::Test {
protected:
    AnswerFigures figuresOf(const Statement2015& statement) const
    {
        AnswerTally tally(instrument, statement.id);
        Id member = 0;
        for (std::size_t point = 0; point < 5; ++point)
            for (int times = 0; times < statement.counts[point]; ++times)
                tally.add({"", ++member}, {{statement.id, Option{std::to_string(point + 1)}}});
        return std::get<AnswerFigures>(tally.figures().shown(Threshold{10}));
    }

    const Instrument instrument = shippedInstrument("teamthermometer");
};

double percent(double share)
{
    return rounded(100 * share, 1);
}

TEST_F(Mogroep2015, EveryPercentageIsAsPrinted)
{
    for (const auto& statement : statements) {
        const auto figures = figuresOf(statement);
        for (std::size_t point = 0; point < 5; ++point)
            EXPECT_DOUBLE_EQ(percent(figures.share({figures.counts[point].code})), statement.printed[point])
                << statement.id << " " << point + 1;
    }
}

// Adding up rounded percentages gives 19,1 for the first statement, and the report has 19,0.
TEST_F(Mogroep2015, SharesOfTwoPointsTogetherComeFromCounts)
{
    for (const auto& statement : statements) {
        const auto figures = figuresOf(statement);
        EXPECT_DOUBLE_EQ(percent(figures.share({"1", "2"})), statement.disagree) << statement.id;
        EXPECT_DOUBLE_EQ(percent(figures.share({"4", "5"})), statement.agree) << statement.id;
    }
    EXPECT_NE(statements[0].printed[0] + statements[0].printed[1], statements[0].disagree);
}

TEST_F(Mogroep2015, EveryMeanMedianAndSdIsRight)
{
    for (const auto& statement : statements) {
        const auto spread = figuresOf(statement).spread.value();
        EXPECT_DOUBLE_EQ(rounded(spread.mean, 2), statement.mean) << statement.id;
        EXPECT_DOUBLE_EQ(spread.median, statement.median) << statement.id;
        EXPECT_DOUBLE_EQ(rounded(*spread.sd, 2), statement.sd) << statement.id;
    }
}

TEST_F(Mogroep2015, PointThatNobodyChoseIsThereWithNought)
{
    EXPECT_EQ(figuresOf(statements[1]).counts[0], (CodeCount{"1", 0}));
}

TEST_F(Mogroep2015, ScoresReverseTheSevenUnfavourableStatementsAndNoOther)
{
    std::vector<std::string> reversed;
    for (const auto& score : instrument.scores)
        for (const auto& item : score.items)
            if (item.reversed)
                reversed.push_back(item.questionId);

    EXPECT_EQ(reversed, unfavourable);
}

TEST_F(Mogroep2015, AgreeingWithWhatIsUnfavourableLowersTheScore)
{
    Answers best;
    for (const auto& statement : statements) {
        const bool bad =
            std::find(unfavourable.begin(), unfavourable.end(), statement.id) != unfavourable.end();
        best[statement.id] = Option{bad ? "1" : "5"};
    }
    for (const auto& score : instrument.scores)
        EXPECT_EQ(scoreOf(instrument, score, best), Measure{5.0}) << score.id;
}

// Table 5: 132 ticks of 121 organisations; the shares are of organisations and come to more than one.
TEST(MogroepSteering2015, SharesOfTicksAreOfThoseWhoAnswered)
{
    Instrument instrument;
    instrument.sections.resize(1);
    instrument.sections[0].questions = {questionOf(
        "aansturing",
        ChoicesKind{{{"gemeente", "", {}}, {"meer", "", {}}, {"een", "", {}}, {"nieuw", "", {}}}, {}})};
    constexpr std::array<Id, 4> counts = {54, 53, 16, 9};
    const std::array<std::string, 4> codes = {"gemeente", "meer", "een", "nieuw"};
    std::vector<Answers> organisations(121, {{"aansturing", Options{}}});
    std::size_t next = 0;
    for (std::size_t code = 0; code < codes.size(); ++code)
        for (Id times = 0; times < counts[code]; ++times)
            std::get<Options>(organisations[next++ % 121]["aansturing"]).codes.push_back(codes[code]);

    AnswerTally tally(instrument, "aansturing");
    for (std::size_t each = 0; each < organisations.size(); ++each)
        tally.add({"", static_cast<Id>(each)}, organisations[each]);

    const auto figures = std::get<AnswerFigures>(tally.figures().shown(Threshold{10}));
    EXPECT_EQ(figures.n, 121u);
    EXPECT_DOUBLE_EQ(percent(figures.share({"gemeente"})), 44.6);
    EXPECT_DOUBLE_EQ(percent(figures.share({"meer"})), 43.8);
    EXPECT_DOUBLE_EQ(percent(figures.share({"een"})), 13.2);
    EXPECT_DOUBLE_EQ(percent(figures.share({"nieuw"})), 7.4);
}

}  // namespace
}  // namespace forms
