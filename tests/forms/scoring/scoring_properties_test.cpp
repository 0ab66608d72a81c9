// What holds for any form and any group, tried against a reckoning that is written down as plainly as can be
// and shares nothing with the room under test.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "forms/scoring/answer_tally.h"
#include "forms/scoring/score.h"
#include "forms/scoring/score_tally.h"
#include "tests/forms/scoring/chance.h"

namespace forms {
namespace {

constexpr int rows = 2000;

// Six items from 1 to 5, every second one reversed, at least three answered, 1 to 5 becoming 0 to 1.
constexpr int items = 6;
constexpr int minimum = 3;

std::string idOf(int item)
{
    return "v" + std::to_string(item);
}

Instrument randomInstrument()
{
    Instrument instrument;
    Section section;
    Score score;
    score.id = "samen";
    score.minimumAnswered = minimum;
    score.rescale = Score::Rescale{1, 5, 0, 1};
    for (int item = 0; item < items; ++item) {
        Question question;
        question.id = idOf(item);
        question.kind =
            ScaleKind{{{"1", "", {}}, {"2", "", {}}, {"3", "", {}}, {"4", "", {}}, {"5", "", {}}}, true};
        section.questions.push_back(question);
        score.items.push_back({question.id, item % 2 == 1});
    }
    instrument.sections = {section};
    instrument.scores = {score};
    return instrument;
}

// 1 to 5, 0: left open, -1: n.v.t.
using PlainRow = std::vector<int>;

PlainRow randomRow(Chance& chance)
{
    PlainRow row;
    for (int item = 0; item < items; ++item) {
        const int drawn = chance.below(10);
        row.push_back(drawn < 7 ? 1 + chance.below(5) : drawn < 9 ? 0 : -1);
    }
    return row;
}

Answers answersOf(const PlainRow& row)
{
    Answers answers;
    for (int item = 0; item < items; ++item) {
        const int value = row[static_cast<std::size_t>(item)];
        if (value != 0)
            answers[idOf(item)] = Option{value < 0 ? "nvt" : std::to_string(value)};
    }
    return answers;
}

// Nothing below the minimum.
std::optional<double> naiveScore(const PlainRow& row)
{
    int sum = 0;
    int count = 0;
    for (std::size_t item = 0; item < row.size(); ++item) {
        if (row[item] < 1)
            continue;
        sum += item % 2 == 1 ? 6 - row[item] : row[item];
        ++count;
    }
    if (count < minimum)
        return std::nullopt;
    return (static_cast<double>(sum) / count - 1) / 4;
}

Missing naiveReason(const PlainRow& row)
{
    for (const int value : row)
        if (value == 0)
            return Missing::NotFilledIn;
    return Missing::NotApplicable;
}

const Instrument instrument = randomInstrument();
const Score& score = instrument.scores[0];

TEST(ScoringProperties, EveryScoreIsWhatAPlainReckoningSays)
{
    Chance chance(20260101);
    int missing = 0;
    for (int each = 0; each < rows; ++each) {
        const auto row = randomRow(chance);
        const auto expected = naiveScore(row);
        const auto found = scoreOf(instrument, score, answersOf(row));
        missing += expected ? 0 : 1;
        if (expected)
            ASSERT_NEAR(std::get<double>(found), *expected, 1e-12);
        else
            ASSERT_EQ(found, Measure{naiveReason(row)});
    }
    EXPECT_GT(missing, rows / 50);
}

TEST(ScoringProperties, ReversingEveryItemMirrorsTheScore)
{
    Chance chance(20260102);
    auto mirrored = score;
    for (auto& item : mirrored.items)
        item.reversed = !item.reversed;
    for (int each = 0; each < rows; ++each) {
        const auto answers = answersOf(randomRow(chance));
        const auto one = scoreOf(instrument, score, answers);
        const auto other = scoreOf(instrument, mirrored, answers);
        if (std::holds_alternative<double>(one))
            ASSERT_NEAR(std::get<double>(one) + std::get<double>(other), 1, 1e-12);
        else
            ASSERT_EQ(one, other);
    }
}

TEST(ScoringProperties, RescalingThereAndBackChangesNothing)
{
    Chance chance(20260103);
    for (int each = 0; each < rows; ++each) {
        const double low = chance.below(10) - 5;
        const double high = low + 1 + chance.below(10);
        const double number = low + (high - low) * chance.below(1000) / 999;
        const auto there = rescaled(number, {low, high, 0, 1});
        ASSERT_NEAR(rescaled(there, {0, 1, low, high}), number, 1e-12);
        ASSERT_GE(there, -1e-12);
        ASSERT_LE(there, 1 + 1e-12);
    }
}

TEST(ScoringProperties, AnItemLeftOpenDoesNotMoveTheScoreAndAnUnknownQuestionNeither)
{
    Chance chance(20260104);
    for (int each = 0; each < rows; ++each) {
        auto answers = answersOf(randomRow(chance));
        const auto before = scoreOf(instrument, score, answers);
        answers["iets-anders"] = Option{"5"};
        answers.emplace(idOf(chance.below(items)), Answer{});
        ASSERT_EQ(scoreOf(instrument, score, answers), before);
    }
}

// The group, reckoned from the rows at once.
struct NaiveGroup {
    std::vector<double> scores;
    std::size_t notFilledIn = 0, notApplicable = 0;

    double mean() const
    {
        double sum = 0;
        for (const double each : scores)
            sum += each;
        return sum / static_cast<double>(scores.size());
    }
    double sd() const
    {
        double squares = 0;
        for (const double each : scores)
            squares += (each - mean()) * (each - mean());
        return std::sqrt(squares / static_cast<double>(scores.size() - 1));
    }
};

NaiveGroup naiveGroup(const std::vector<PlainRow>& group)
{
    NaiveGroup naive;
    for (const auto& row : group) {
        if (const auto value = naiveScore(row))
            naive.scores.push_back(*value);
        else
            (naiveReason(row) == Missing::NotFilledIn ? naive.notFilledIn : naive.notApplicable) += 1;
    }
    return naive;
}

std::vector<PlainRow> randomGroup(Chance& chance, int people)
{
    std::vector<PlainRow> group;
    for (int each = 0; each < people; ++each)
        group.push_back(randomRow(chance));
    return group;
}

Guarded<ScoreFigures> figuresOf(const std::vector<PlainRow>& group)
{
    ScoreTally tally(instrument, "samen");
    Id member = 0;
    for (const auto& row : group)
        tally.add({"Linde", ++member}, answersOf(row));
    return tally.figures();
}

TEST(ScoringProperties, EveryGroupIsWhatAPlainReckoningSays)
{
    Chance chance(20260105);
    for (int each = 0; each < 200; ++each) {
        const auto group = randomGroup(chance, 3 + chance.below(38));
        const auto naive = naiveGroup(group);
        const auto guarded = figuresOf(group);
        const auto& figures = guarded.beforeDisclosureControl();

        ASSERT_EQ(figures.spread.n, naive.scores.size());
        ASSERT_EQ(figures.missing, (MissingCounts{naive.notFilledIn, naive.notApplicable}));
        ASSERT_EQ(guarded.peopleBeforeDisclosureControl(), naive.scores.size());
        ASSERT_EQ(std::holds_alternative<TooFew>(guarded.shown(Threshold{})), naive.scores.size() < 5);
        if (naive.scores.empty())
            continue;
        ASSERT_NEAR(figures.spread.mean, naive.mean(), 1e-12);
        if (naive.scores.size() < 2)
            continue;
        ASSERT_NEAR(*figures.spread.sd, naive.sd(), 1e-9);
    }
}

TEST(ScoringProperties, TheOrderOfFormsDoesNotChangeABit)
{
    Chance chance(20260106);
    for (int each = 0; each < 100; ++each) {
        auto group = randomGroup(chance, 30);
        const auto before = figuresOf(group).beforeDisclosureControl();
        std::shuffle(group.begin(), group.end(), chance.numbers());
        ASSERT_EQ(figuresOf(group).beforeDisclosureControl(), before);
    }
}

TEST(ScoringProperties, CountsOfAnswersAddUpToTheForms)
{
    Chance chance(20260107);
    AnswerTally tally(instrument, idOf(0));
    std::vector<std::size_t> naive(6);
    std::size_t open = 0;
    std::size_t unfitting = 0;
    for (int each = 0; each < rows; ++each) {
        const auto row = randomRow(chance);
        tally.add({"Linde", each}, answersOf(row));
        if (row[0] > 0)
            ++naive[static_cast<std::size_t>(row[0])];
        else
            ++(row[0] == 0 ? open : unfitting);
    }

    const auto figures = tally.figures().beforeDisclosureControl();
    for (const auto& counted : figures.counts)
        EXPECT_EQ(counted.count, naive[static_cast<std::size_t>(std::stoi(counted.code))]) << counted.code;
    EXPECT_EQ(figures.missing, (MissingCounts{open, unfitting}));
    EXPECT_EQ(figures.n + open + unfitting, static_cast<std::size_t>(rows));
    EXPECT_NEAR(figures.share({"1", "2", "3", "4", "5"}), 1, 1e-12);
}

}  // namespace
}  // namespace forms
