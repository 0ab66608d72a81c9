#include "forms/model/instrument.h"

#include <gtest/gtest.h>

#include <limits>

namespace forms {
namespace {

using namespace std::chrono;

Question question(QuestionKind kind, bool required = false)
{
    Question asked;
    asked.id = "q";
    asked.label = "Vraag";
    asked.kind = std::move(kind);
    asked.required = required;
    return asked;
}

std::optional<Fault> faultOf(const QuestionKind& kind, const Answer& answer)
{
    const auto problem = check(question(kind), answer);
    return problem ? std::optional{problem->fault} : std::nullopt;
}

const std::vector<Choice> threeOptions = {{"a", "A", ""}, {"b", "B", ""}, {"c", "C", ""}};

TEST(Check, TakesAnEmptyAnswerUnlessItIsRequired)
{
    EXPECT_EQ(check(question(TextKind{}), {}), std::nullopt);
    EXPECT_EQ(check(question(TextKind{}, true), std::string{"  \n"}), (Problem{"q", Fault::Missing, {}, {}}));
}

TEST(Check, CountsCharactersNotBytes)
{
    EXPECT_EQ(faultOf(TextKind{true, 3}, std::string{"één"}), std::nullopt);
    EXPECT_EQ(faultOf(TextKind{true, 3}, std::string{"vier"}), Fault::TooLong);
    EXPECT_EQ(faultOf(TextKind{}, std::string{"caf\xe9"}), Fault::NotText);
}

TEST(Check, HoldsNumbersToRangeAndDecimals)
{
    const NumberKind hours{0, 24, 1, "uur"};
    EXPECT_EQ(faultOf(hours, 7.5), std::nullopt);
    EXPECT_EQ(faultOf(hours, 0.1 + 0.2), std::nullopt);
    EXPECT_EQ(faultOf(hours, 7.25), Fault::TooManyDecimals);
    EXPECT_EQ(faultOf(hours, 24.1), Fault::OutOfRange);
    EXPECT_EQ(faultOf(hours, std::numeric_limits<double>::quiet_NaN()), Fault::OutOfRange);
    EXPECT_EQ(faultOf(hours, std::string{"acht"}), Fault::WrongType);
}

TEST(Check, HoldsMoneyAndDatesToTheirRange)
{
    EXPECT_EQ(faultOf(MoneyKind{{0}, {1000}}, Money{1001}), Fault::OutOfRange);
    EXPECT_EQ(faultOf(DateKind{Date{2026y / 1 / 1}, {}}, Date{2025y / 12 / 31}), Fault::OutOfRange);
    EXPECT_EQ(faultOf(DateKind{}, Date{2026y / 2 / 30}), Fault::OutOfRange);
}

TEST(Check, KnowsItsOptions)
{
    EXPECT_EQ(faultOf(ChoiceKind{threeOptions}, Option{"b"}), std::nullopt);
    EXPECT_EQ(faultOf(ChoiceKind{threeOptions}, Option{"d"}), Fault::UnknownOption);
    EXPECT_EQ(faultOf(ChoicesKind{threeOptions, 2}, Options{{"a", "c"}}), std::nullopt);
    EXPECT_EQ(faultOf(ChoicesKind{threeOptions, 2}, Options{{"a", "b", "c"}}), Fault::TooManyOptions);
    EXPECT_EQ(faultOf(ChoicesKind{threeOptions, {}}, Options{{"a", "a"}}), Fault::UnknownOption);
}

TEST(Check, TakesNotApplicableOnlyWhereTheScaleHasIt)
{
    EXPECT_EQ(faultOf(ScaleKind{threeOptions, true}, Option{notApplicable}), std::nullopt);
    EXPECT_EQ(faultOf(ScaleKind{threeOptions, false}, Option{notApplicable}), Fault::UnknownOption);
}

TEST(Check, HoldsMarksToTheirScale)
{
    EXPECT_EQ(faultOf(GradeKind{true}, Marks{0, 10}), std::nullopt);
    EXPECT_EQ(faultOf(GradeKind{false}, Marks{5, 6}), Fault::WrongType);
    EXPECT_EQ(faultOf(GradeKind{true}, Marks{11, {}}), Fault::OutOfRange);
    EXPECT_EQ(faultOf(BipolarKind{"los", "vast", false}, Marks{0, {}}), Fault::OutOfRange);
}

TEST(Check, SaysWhereInATableTheFaultStands)
{
    const TableKind actions{
        {{"what", "Wat", TextKind{false, 10}, true}, {"due", "Wanneer", DateKind{}, false}}, 2};
    const auto rows = [](std::vector<Row> some) { return Rows{std::move(some)}; };

    EXPECT_EQ(faultOf(actions, rows({{{"what", std::string{"bellen"}}}, {}})), std::nullopt);
    EXPECT_EQ(check(question(actions), rows({{}, {{"due", Date{2026y / 12 / 1}}}})),
              (Problem{"q", Fault::Missing, 1, "what"}));
    EXPECT_EQ(check(question(actions), rows({{{"who", std::string{"ik"}}}})),
              (Problem{"q", Fault::UnknownColumn, 0, "who"}));
    EXPECT_EQ(faultOf(actions, rows({{{"what", 1.0}}, {}, {}})), Fault::TooManyRows);
}

Instrument dependent()
{
    Instrument instrument;
    auto first = question(ChoiceKind{threeOptions});
    first.id = "first";
    auto second = question(ChoiceKind{threeOptions}, true);
    second.id = "second";
    second.when = Condition{"first", "b"};
    auto third = question(TextKind{}, true);
    third.id = "third";
    third.when = Condition{"second", "c"};
    instrument.sections = {{"s", "S", "", false, {}, {}, {first, second, third}}};
    return instrument;
}

TEST(Conditions, AskOnlyWhileTheOtherAnswerHolds)
{
    const auto instrument = dependent();

    EXPECT_TRUE(openProblems(instrument, {}).empty());
    EXPECT_TRUE(openProblems(instrument, {{"first", Option{"a"}}}).empty());
    EXPECT_EQ(openProblems(instrument, {{"first", Option{"b"}}}),
              (std::vector{Problem{"second", Fault::Missing, {}, {}}}));
}

TEST(Conditions, ForgetAQuestionBehindOneThatIsNotAsked)
{
    const Answers answers = {{"first", Option{"a"}}, {"second", Option{"c"}}};

    EXPECT_TRUE(openProblems(dependent(), answers).empty());
}

// A baken, a page with words only, and one to read.
Instrument threePages()
{
    const auto named = [](const char* id, QuestionKind kind) {
        auto made = question(std::move(kind));
        made.id = id;
        return made;
    };
    Instrument instrument;
    instrument.sections = {
        {"baken", "", "", false, {}, {}, {named("mark", ChoiceKind{threeOptions}), named("saw", TextKind{})}},
        {"words", "", "", false, {}, {}, {named("one", TextKind{}), named("other", TextKind{})}},
        {"info", "", "", false, {}, {}, {named("read", InfoKind{})}}};
    return instrument;
}

std::string openIn(const Instrument& instrument, const Answers& answers)
{
    std::string ids;
    for (const auto* section : openSections(instrument, answers))
        ids += section->id + " ";
    return ids;
}

TEST(OpenSections, AreThoseInWhichNothingIsAnswered)
{
    EXPECT_EQ(openIn(threePages(), {}), "baken words ");
    EXPECT_EQ(openIn(threePages(), {{"other", "iets"}}), "baken ");
    EXPECT_EQ(openIn(threePages(), {{"mark", Option{"a"}}, {"one", ""}}), "words ");
}

TEST(OpenSections, HoldABakenOfWhichOnlyWordsWereWritten)
{
    EXPECT_EQ(openIn(threePages(), {{"saw", "van alles"}, {"one", "iets"}}), "baken ");
}

TEST(OpenSections, DoNotWaitForTheFirstOfTwoChoices)
{
    auto instrument = threePages();
    instrument.sections[0].questions[1].kind = ChoiceKind{threeOptions};

    EXPECT_EQ(openIn(instrument, {{"saw", Option{"a"}}, {"one", "iets"}}), "");
}

TEST(OpenSections, LeaveOutWhatIsNotAsked)
{
    auto instrument = threePages();
    for (auto& asked : instrument.sections[1].questions)
        asked.when = Condition{"mark", "b"};

    EXPECT_EQ(openIn(instrument, {{"mark", Option{"a"}}}), "");
    EXPECT_EQ(openIn(instrument, {{"mark", Option{"b"}}}), "words ");
}

}  // namespace
}  // namespace forms
