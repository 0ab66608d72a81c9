#include "forms/scoring/answer_tally.h"

#include <gtest/gtest.h>

#include "tests/forms/scoring/sample_instrument.h"

namespace forms {
namespace {

const Instrument instrument = sampleInstrument();

Person person(Id member)
{
    return {"Linde", member};
}

AnswerFigures figuresOf(const std::string& questionId, const std::vector<Answer>& answers,
                        Score::Mark mark = Score::Mark::Now)
{
    AnswerTally tally(instrument, questionId, mark);
    Id member = 0;
    for (const auto& answer : answers)
        tally.add(person(++member), {{questionId, answer}});
    return tally.figures().beforeDisclosureControl();
}

TEST(AnswerTally, CountsEachPointInTheOrderOfTheFormAlsoWhenNobodyChoseIt)
{
    const auto figures = figuresOf("schaal", {Option{"3"}, Option{"0"}, Option{"3"}});

    EXPECT_EQ(figures.n, 3u);
    EXPECT_EQ(figures.counts, (std::vector<CodeCount>{{"0", 1}, {"1", 0}, {"2", 0}, {"3", 2}, {"4", 0}}));
    EXPECT_DOUBLE_EQ(figures.spread->mean, 2);
}

TEST(AnswerTally, LeavesMissingAnswersOutOfNAndCountsThemByReason)
{
    const auto figures = figuresOf("schaal", {Option{"3"}, Option{"nvt"}, {}, {}, Option{"9"}});

    EXPECT_EQ(figures.n, 1u);
    EXPECT_EQ(figures.missing.notApplicable, 1u);
    EXPECT_EQ(figures.missing.notFilledIn, 3u);
}

TEST(AnswerTally, AddsSharesUpFromCounts)
{
    const auto figures = figuresOf("schaal", {Option{"3"}, Option{"4"}, Option{"0"}, {}});

    EXPECT_EQ(figures.count({"3", "4"}), 2u);
    EXPECT_DOUBLE_EQ(figures.share({"3", "4"}), 2.0 / 3);
    EXPECT_DOUBLE_EQ(figures.share({"2"}), 0);
    EXPECT_DOUBLE_EQ(figuresOf("schaal", {}).share({"3"}), 0);
}

TEST(AnswerTally, HasNoMeanOfWords)
{
    const auto figures = figuresOf("keuze", {Option{"ja"}, Option{"nvt"}, Option{"nee"}, Option{"ja"}});

    EXPECT_EQ(figures.counts, (std::vector<CodeCount>{{"ja", 2}, {"nee", 1}}));
    EXPECT_EQ(figures.missing.notApplicable, 1u);
    EXPECT_EQ(figures.spread, std::nullopt);
}

TEST(AnswerTally, CountsTicksAndHowManyOnAForm)
{
    const auto figures = figuresOf("kruisjes", {Options{{"a", "c"}}, Options{{"a"}}, Options{}});

    EXPECT_EQ(figures.n, 2u);
    EXPECT_EQ(figures.counts, (std::vector<CodeCount>{{"a", 2}, {"b", 0}, {"c", 1}}));
    EXPECT_DOUBLE_EQ(figures.spread->mean, 1.5);
    EXPECT_EQ(figures.missing.notFilledIn, 1u);
}

TEST(AnswerTally, TakesTheMarkThatIsMeant)
{
    const std::vector<Answer> marks = {Marks{6, 8}, Marks{7, {}}, Marks{8, 7}};

    EXPECT_DOUBLE_EQ(figuresOf("cijfer", marks).spread->mean, 7);
    EXPECT_DOUBLE_EQ(figuresOf("cijfer", marks, Score::Mark::Wanted).spread->mean, 7.5);
    const auto gap = figuresOf("cijfer", marks, Score::Mark::Gap);
    EXPECT_DOUBLE_EQ(gap.spread->mean, 0.5);
    EXPECT_EQ(gap.count({"-1"}), 1u);
    EXPECT_EQ(gap.missing.notFilledIn, 1u);
}

TEST(AnswerTally, HasOnlyAMeanOfNumbers)
{
    const auto figures = figuresOf("getal", {-2.5, 4.0});

    EXPECT_TRUE(figures.counts.empty());
    EXPECT_DOUBLE_EQ(figures.spread->mean, 0.75);
}

TEST(AnswerTally, StandsOnPeopleAndNotOnForms)
{
    AnswerTally tally(instrument, "schaal");
    for (int form = 0; form < 20; ++form)
        tally.add(person(form % 4), {{"schaal", Option{"3"}}});

    EXPECT_EQ(tally.figures().peopleBeforeDisclosureControl(), 4u);
    EXPECT_TRUE(std::holds_alternative<TooFew>(tally.figures().shown(Threshold{})));
    tally.add({"Es", 1}, {{"schaal", Option{"3"}}});
    EXPECT_EQ(std::get<AnswerFigures>(tally.figures().shown(Threshold{})).n, 21u);
}

TEST(AnswerTally, DoesNotStandOnPeopleWhoLeftItOpen)
{
    AnswerTally tally(instrument, "schaal");
    for (int member = 0; member < 4; ++member)
        tally.add(person(member), {{"schaal", Option{"3"}}});
    tally.add(person(4), {{"schaal", Option{"nvt"}}});
    tally.add(person(5), {});

    EXPECT_TRUE(std::holds_alternative<TooFew>(tally.figures().shown(Threshold{})));
}

TEST(AnswerTally, RefusesAQuestionInWhichNothingCanBeCounted)
{
    EXPECT_THROW(AnswerTally(instrument, "tekst"), std::invalid_argument);
    EXPECT_THROW(AnswerTally(instrument, "weg"), std::invalid_argument);
}

}  // namespace
}  // namespace forms
