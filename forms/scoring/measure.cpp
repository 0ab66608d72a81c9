#include "forms/scoring/measure.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "forms/model/overloaded.h"

namespace forms {
namespace {

double numberOf(const Choice& option)
{
    const auto number = numberFrom(option.code);
    if (!number)
        throw std::invalid_argument("the code of an option is no number");
    return *number;
}

std::pair<double, double> rangeOf(const std::vector<Choice>& options)
{
    if (options.empty())
        throw std::invalid_argument("a question without options has no range");
    const auto [low, high] =
        std::minmax_element(options.begin(), options.end(),
                            [](const Choice& a, const Choice& b) { return numberOf(a) < numberOf(b); });
    return {numberOf(*low), numberOf(*high)};
}

Measure markOf(const Marks& marks, Score::Mark wanted)
{
    const auto number = [](const std::optional<int>& mark) {
        return mark ? Measure{static_cast<double>(*mark)} : Measure{Missing::NotFilledIn};
    };
    switch (wanted) {
        case Score::Mark::Now:
            return number(marks.now);
        case Score::Mark::Wanted:
            return number(marks.wanted);
        case Score::Mark::Gap:
            if (marks.now && marks.wanted)
                return static_cast<double>(*marks.wanted - *marks.now);
            return Missing::NotFilledIn;
    }
    throw std::invalid_argument("no such mark");
}

Measure numberIn(const Answer& answer, Score::Mark mark)
{
    return std::visit(
        Overloaded{
            [](double number) { return Measure{number}; },
            [](const Option& option) {
                return Measure{numberOf({option.code, {}, {}})};
            },
            [](const Options& ticked) { return Measure{static_cast<double>(ticked.codes.size())}; },
            [&](const Marks& marks) { return markOf(marks, mark); },
            [](const auto&) -> Measure { throw std::invalid_argument("no number in this answer"); },
        },
        answer);
}

}  // namespace

void MissingCounts::add(Missing reason)
{
    ++(reason == Missing::NotFilledIn ? notFilledIn : notApplicable);
}

std::optional<Missing> missingIn(const Instrument& instrument, const Question& question,
                                 const Answers& answers)
{
    if (!isAsked(instrument, question, answers))
        return Missing::NotApplicable;
    const auto answer = answers.find(question.id);
    if (answer == answers.end() || isEmpty(answer->second) || check(question, answer->second))
        return Missing::NotFilledIn;
    const auto* option = std::get_if<Option>(&answer->second);
    return option && option->code == notApplicable ? std::optional{Missing::NotApplicable} : std::nullopt;
}

std::optional<double> numberFrom(std::string_view code)
{
    int number = 0;
    const auto* end = code.data() + code.size();
    const auto read = std::from_chars(code.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? std::optional<double>{number} : std::nullopt;
}

std::pair<double, double> rangeOf(const QuestionKind& kind)
{
    using Range = std::pair<double, double>;
    return std::visit(
        Overloaded{
            [](const NumberKind& number) {
                return Range{number.minimum, number.maximum};
            },
            [](const ChoiceKind& choice) { return rangeOf(choice.options); },
            [](const ScaleKind& scale) { return rangeOf(scale.points); },
            [](const BipolarKind&) {
                return Range{1, 5};
            },
            [](const GradeKind&) {
                return Range{0, 10};
            },
            [](const auto&) -> Range { throw std::invalid_argument("no range in this question"); },
        },
        kind);
}

Measure measureOf(const Instrument& instrument, const Score::Item& item, const Answers& answers)
{
    const auto* question = findQuestion(instrument, item.questionId);
    if (!question)
        throw std::invalid_argument("the instrument has no question " + item.questionId);
    if (const auto reason = missingIn(instrument, *question, answers))
        return *reason;
    const auto measure = numberIn(answers.at(item.questionId), item.mark);
    const auto* number = std::get_if<double>(&measure);
    if (!number || !item.reversed)
        return measure;
    if (item.mark == Score::Mark::Gap)
        return -*number;
    const auto [low, high] = rangeOf(question->kind);
    return low + high - *number;
}

}  // namespace forms
