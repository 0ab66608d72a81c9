// The statements behind the bakens as the Viaa published them in 2015 (tables 6 and 10). The key in print
// does not give the scores in print: this holds what it gives, beside what the report has.
#include <gtest/gtest.h>

#include "forms/scoring/answer_tally.h"
#include "forms/scoring/score_tally.h"
#include "tests/forms/scoring/known_answers/rows.h"
#include "tests/forms/scoring/shipped.h"

namespace forms {
namespace {

constexpr std::size_t respondents = 66;

struct Statement2015 {
    std::string id;
    int tag;  // the number in brackets
    double printed;
};

const std::vector<Statement2015> statements = {
    {"vraag-centraal", 1, 0.83}, {"doel-burger", 6, 0.82},
    {"open-ideeen", 2, 0.8},     {"samenwerken-buiten", 6, 0.78},
    {"ruimte", 8, 0.78},         {"proactief", 3, 0.77},
    {"regie-licht", 3, 0.77},    {"haalbaar", 7, 0.77},
    {"in-kaart", 1, 0.71},       {"familie-licht", 6, 0.66},
    {"familie-zwaar", 6, 0.63},  {"sociale-kaart", 5, 0.61},
    {"effectief", 7, 0.61},      {"contact-betrokken", 6, 0.58},
    {"vernieuwend", 4, 0.56},    {"informeel-netwerk", 5, 0.51},
    {"regie-zwaar", 3, 0.47},    {"omgeving-licht", 3, 0.47},
    {"doel-familie", 6, 0.45},   {"omgeving-zwaar", 3, 0.41},
    {"doel-omgeving", 6, 0.34},  {"talenten", 3, 0.33},
};

struct Baken2015 {
    std::string slug;
    int number;  // in table 6, the order of VWS
    double printed;
    double computed;  // by the printed tags
};

const std::vector<Baken2015> bakens = {
    {"vraag", 1, 0.83, 0.77},     {"eigenkracht", 2, 0.78, 0.8}, {"eropaf", 3, 0.57, 0.54},
    {"informeel", 4, 0.56, 0.56}, {"collectief", 5, 0.48, 0.56}, {"integraal", 6, 0.59, 0.61},
    {"resultaat", 7, 0.69, 0.69}, {"ruimte", 8, 0.78, 0.78},
};

class Bakens2015 : public testing::Test {
protected:
    void SetUp() override
    {
        for (const auto& statement : statements)
            answer(people, statement.id, answersPrintedAs(statement.printed, respondents));
    }

    void addAll(auto& tally) const
    {
        Id member = 0;
        for (const auto& answers : people)
            tally.add({"", ++member}, answers);
    }

    const Instrument instrument = shippedInstrument("baken-stellingen");
    People people{respondents};
};

TEST_F(Bakens2015, EveryStatementIsAsPrinted)
{
    for (const auto& statement : statements) {
        AnswerTally tally(instrument, statement.id);
        addAll(tally);
        const auto figures = std::get<AnswerFigures>(tally.figures().shown(Threshold{10}));
        EXPECT_EQ(figures.n, respondents);
        EXPECT_DOUBLE_EQ(rounded(figures.spread->mean / 4, 2), statement.printed) << statement.id;
    }
}

TEST_F(Bakens2015, KeyOf2015CountsEachStatementByTheNumberInPrint)
{
    ASSERT_EQ(instrument.scores.size(), bakens.size());
    for (std::size_t index = 0; index < bakens.size(); ++index) {
        const auto& score = instrument.scores[index];
        EXPECT_EQ(score.id, bakens[index].slug);
        EXPECT_EQ(score.keyVersion, "2015 gepubliceerd");
        for (const auto& statement : statements) {
            const auto counts = std::count_if(
                score.items.begin(), score.items.end(),
                [&](const Score::Item& item) { return item.questionId == statement.id && !item.reversed; });
            EXPECT_EQ(counts, statement.tag == bakens[index].number ? 1 : 0)
                << score.id << " " << statement.id;
        }
    }
}

// Five of the eight differ, and by more than rounding can explain.
TEST_F(Bakens2015, KeyOf2015DoesNotGiveTheScoresOf2015)
{
    int different = 0;
    for (const auto& baken : bakens) {
        ScoreTally tally(instrument, baken.slug);
        addAll(tally);
        const auto figures = std::get<ScoreFigures>(tally.figures().shown(Threshold{10}));
        EXPECT_DOUBLE_EQ(rounded(figures.spread.mean, 2), baken.computed)
            << baken.slug << ", in print " << baken.printed;
        EXPECT_EQ(figures.keyVersion, "2015 gepubliceerd");
        different += std::abs(figures.spread.mean - baken.printed) > 0.01 ? 1 : 0;
    }
    EXPECT_EQ(different, 5);
}

std::string comma(double number)
{
    auto text = std::to_string(std::lround(number * 100));
    return "0," + text;
}

TEST_F(Bakens2015, NoteOfEachScoreSaysWhatTheKeyGivesAndWhatWasPrinted)
{
    for (std::size_t index = 0; index < bakens.size(); ++index) {
        EXPECT_NE(instrument.scores[index].note.find(comma(bakens[index].computed)), std::string::npos);
        EXPECT_NE(instrument.scores[index].note.find(comma(bakens[index].printed)), std::string::npos);
    }
}

}  // namespace
}  // namespace forms
