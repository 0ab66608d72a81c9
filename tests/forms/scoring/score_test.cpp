#include "forms/scoring/score.h"

#include <gtest/gtest.h>

#include "tests/forms/scoring/sample_instrument.h"

namespace forms {
namespace {

const Instrument instrument = sampleInstrument();

Measure measured(const Score::Item& item, const Answer& answer)
{
    return measureOf(instrument, item, {{item.questionId, answer}});
}

TEST(Measure, IsTheCodeOfAPointOrChoiceAsANumber)
{
    EXPECT_EQ(measured({"schaal"}, Option{"3"}), Measure{3.0});
    EXPECT_EQ(measured({"klasse"}, Option{"20"}), Measure{20.0});
    EXPECT_EQ(measured({"getal"}, -2.5), Measure{-2.5});
    EXPECT_EQ(measured({"kruisjes"}, Options{{"a", "c"}}), Measure{2.0});
}

TEST(Measure, TakesTheMarkThatIsMeant)
{
    const Marks marks{6, 8};

    EXPECT_EQ(measured({"cijfer"}, marks), Measure{6.0});
    EXPECT_EQ(measured({"cijfer", false, Score::Mark::Wanted}, marks), Measure{8.0});
    EXPECT_EQ(measured({"cijfer", false, Score::Mark::Gap}, marks), Measure{2.0});
    EXPECT_EQ(measured({"cijfer", false, Score::Mark::Gap}, Marks{8, 6}), Measure{-2.0});
}

TEST(Measure, HasNoGapWhenOneOfTheMarksIsMissing)
{
    EXPECT_EQ(measured({"cijfer", false, Score::Mark::Gap}, Marks{6, {}}), Measure{Missing::NotFilledIn});
    EXPECT_EQ(measured({"cijfer", false, Score::Mark::Wanted}, Marks{6, {}}), Measure{Missing::NotFilledIn});
    EXPECT_EQ(measured({"cijfer"}, Marks{6, {}}), Measure{6.0});
}

TEST(Measure, IsMirroredInTheRangeOfItsQuestionWhenReversed)
{
    EXPECT_EQ(measured({"schaal", true}, Option{"0"}), Measure{4.0});
    EXPECT_EQ(measured({"schaal", true}, Option{"3"}), Measure{1.0});
    EXPECT_EQ(measured({"getal", true}, 25.0), Measure{-5.0});
    EXPECT_EQ(measured({"cijfer", true}, Marks{7, {}}), Measure{3.0});
    EXPECT_EQ(measured({"polen", true}, Marks{1, {}}), Measure{5.0});
    EXPECT_EQ(measured({"klasse", true}, Option{"10"}), Measure{30.0});
    EXPECT_EQ(measured({"cijfer", true, Score::Mark::Gap}, Marks{6, 8}), Measure{-2.0});
}

TEST(Measure, KeepsTheReasonsApart)
{
    EXPECT_EQ(measured({"schaal"}, Answer{}), Measure{Missing::NotFilledIn});
    EXPECT_EQ(measureOf(instrument, {"schaal"}, {}), Measure{Missing::NotFilledIn});
    EXPECT_EQ(measured({"schaal"}, Option{"nvt"}), Measure{Missing::NotApplicable});
    EXPECT_EQ(measured({"schaal", true}, Option{"nvt"}), Measure{Missing::NotApplicable});
}

TEST(Measure, IsNotApplicableWhereTheQuestionWasNotAsked)
{
    EXPECT_EQ(measureOf(instrument, {"soms"}, {{"keuze", Option{"nee"}}, {"soms", Option{"2"}}}),
              Measure{Missing::NotApplicable});
    EXPECT_EQ(measureOf(instrument, {"soms"}, {{"keuze", Option{"ja"}}, {"soms", Option{"2"}}}),
              Measure{2.0});
    EXPECT_EQ(measureOf(instrument, {"soms"}, {{"keuze", Option{"ja"}}}), Measure{Missing::NotFilledIn});
}

TEST(Measure, TakesAnAnswerThatTheQuestionCannotHoldForNone)
{
    EXPECT_EQ(measured({"schaal"}, Option{"9"}), Measure{Missing::NotFilledIn});
    EXPECT_EQ(measured({"schaal"}, std::string{"3"}), Measure{Missing::NotFilledIn});
    EXPECT_EQ(measured({"cijfer"}, Marks{11, {}}), Measure{Missing::NotFilledIn});
}

TEST(Measure, RefusesWhatCannotBeReckonedWith)
{
    EXPECT_THROW((void)measured({"tekst"}, std::string{"hoi"}), std::invalid_argument);
    EXPECT_THROW((void)measured({"keuze"}, Option{"ja"}), std::invalid_argument);
    EXPECT_THROW((void)measured({"weg"}, 1.0), std::invalid_argument);
}

TEST(Score, IsTheMeanOfWhatWasAnswered)
{
    const auto score = meanOf({{"schaal"}, {"tweede"}});

    EXPECT_EQ(scoreOf(instrument, score, {{"schaal", Option{"4"}}, {"tweede", Option{"1"}}}), Measure{2.5});
    EXPECT_EQ(scoreOf(instrument, score, {{"schaal", Option{"4"}}}), Measure{4.0});
}

TEST(Score, ReversesOnlyTheItemsThatSaySo)
{
    const auto score = meanOf({{"schaal"}, {"tweede", true}});

    EXPECT_EQ(scoreOf(instrument, score, {{"schaal", Option{"4"}}, {"tweede", Option{"1"}}}), Measure{3.5});
}

TEST(Score, AddsUpOrCountsTicksAsItsMethodSays)
{
    auto score = meanOf({{"schaal"}, {"tweede"}});
    score.method = Score::Method::Sum;
    auto ticks = meanOf({{"kruisjes"}});
    ticks.method = Score::Method::Count;

    EXPECT_EQ(scoreOf(instrument, score, {{"schaal", Option{"4"}}, {"tweede", Option{"1"}}}), Measure{5.0});
    EXPECT_EQ(scoreOf(instrument, ticks, {{"kruisjes", Options{{"a", "b"}}}}), Measure{2.0});
    EXPECT_EQ(scoreOf(instrument, ticks, {{"kruisjes", Options{}}}), Measure{Missing::NotFilledIn});
}

TEST(Score, IsRescaledAtTheEndAndNotRounded)
{
    auto score = meanOf({{"schaal"}, {"tweede"}, {"soms"}});
    score.rescale = Score::Rescale{0, 4, 0, 1};
    const Answers answers = {
        {"schaal", Option{"1"}}, {"tweede", Option{"1"}}, {"keuze", Option{"ja"}}, {"soms", Option{"2"}}};

    EXPECT_DOUBLE_EQ(std::get<double>(scoreOf(instrument, score, answers)), 1.0 / 3);
}

TEST(Score, RescalesAlongAStraightLine)
{
    EXPECT_DOUBLE_EQ(rescaled(1, {1, 5, 0, 100}), 0);
    EXPECT_DOUBLE_EQ(rescaled(5, {1, 5, 0, 100}), 100);
    EXPECT_DOUBLE_EQ(rescaled(3, {1, 5, -1, 1}), 0);
    EXPECT_DOUBLE_EQ(rescaled(6, {1, 5, 0, 100}), 125);
}

TEST(Score, IsMissingBelowTheMinimumAndSaysWhy)
{
    const auto score = meanOf({{"schaal"}, {"tweede"}}, 2);
    const auto with = [&](const Answer& second) {
        return scoreOf(instrument, score, {{"schaal", Option{"4"}}, {"tweede", second}});
    };

    EXPECT_EQ(with(Option{"0"}), Measure{2.0});
    EXPECT_EQ(with({}), Measure{Missing::NotFilledIn});
    EXPECT_EQ(with(Option{"nvt"}), Measure{Missing::NotApplicable});
    EXPECT_EQ(scoreOf(instrument, score, {{"schaal", Option{"nvt"}}}), Measure{Missing::NotFilledIn});
}

TEST(Score, OfNothingIsMissingWhateverTheMinimum)
{
    EXPECT_EQ(scoreOf(instrument, meanOf({{"schaal"}}, 0), {}), Measure{Missing::NotFilledIn});
}

}  // namespace
}  // namespace forms
