#include "forms/scoring/answer_tally.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "forms/model/overloaded.h"

namespace forms {
namespace {

using Codes = std::vector<std::string>;

const Question& questionIn(const Instrument& instrument, const std::string& questionId)
{
    const auto* question = findQuestion(instrument, questionId);
    if (!question)
        throw std::invalid_argument("the instrument has no question " + questionId);
    return *question;
}

// A choice may offer nvt as an option of its own; that is a reason, not an answer.
Codes codesOf(const std::vector<Choice>& options)
{
    Codes codes;
    for (const auto& option : options)
        if (option.code != notApplicable)
            codes.push_back(option.code);
    return codes;
}

Codes marksFrom(int low, int high)
{
    Codes codes;
    for (int mark = low; mark <= high; ++mark)
        codes.push_back(std::to_string(mark));
    return codes;
}

Codes marksOf(int low, int high, Score::Mark mark)
{
    return mark == Score::Mark::Gap ? marksFrom(low - high, high - low) : marksFrom(low, high);
}

Codes codesOf(const QuestionKind& kind, Score::Mark mark)
{
    return std::visit(
        Overloaded{
            [](const ChoiceKind& choice) { return codesOf(choice.options); },
            [](const ChoicesKind& choices) { return codesOf(choices.options); },
            [](const ScaleKind& scale) { return codesOf(scale.points); },
            [&](const BipolarKind&) { return marksOf(1, 5, mark); },
            [&](const GradeKind&) { return marksOf(0, 10, mark); },
            [](const NumberKind&) { return Codes{}; },
            [](const auto&) -> Codes { throw std::invalid_argument("nothing to count in this question"); },
        },
        kind);
}

bool allNumbers(const QuestionKind& kind, const Codes& codes)
{
    return !std::holds_alternative<ChoicesKind>(kind) &&
           std::all_of(codes.begin(), codes.end(),
                       [](const auto& code) { return numberFrom(code).has_value(); });
}

}  // namespace

AnswerTally::AnswerTally(const Instrument& instrument, const std::string& questionId, Score::Mark mark)
    : instrument_(instrument),
      question_(questionIn(instrument, questionId)),
      mark_(mark),
      numeric_(allNumbers(question_.kind, codesOf(question_.kind, mark))),
      counter_(codesOf(question_.kind, mark))
{
}

void AnswerTally::add(const Person& person, const Answers& answers)
{
    if (const auto reason = missingIn(instrument_, question_, answers)) {
        counter_.addMissing(*reason);
        return;
    }
    const auto& answer = answers.at(question_.id);
    if (const auto* ticked = std::get_if<Options>(&answer))
        counter_.add(person, ticked->codes, static_cast<double>(ticked->codes.size()));
    else if (const auto* option = std::get_if<Option>(&answer))
        counter_.add(person, {option->code}, numeric_ ? numberFrom(option->code) : std::nullopt);
    else
        addNumber(person, measureOf(instrument_, {question_.id, false, mark_}, answers));
}

void AnswerTally::addNumber(const Person& person, const Measure& measure)
{
    if (const auto* number = std::get_if<double>(&measure))
        counter_.add(person, {std::to_string(std::lround(*number))}, *number);
    else
        counter_.addMissing(std::get<Missing>(measure));
}

}  // namespace forms
