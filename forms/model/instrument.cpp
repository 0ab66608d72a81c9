#include "forms/model/instrument.h"

#include <algorithm>
#include <cmath>

#include "forms/model/overloaded.h"
#include "forms/model/utf8.h"

namespace forms {
namespace {

bool holds(const std::vector<Choice>& options, const std::string& code)
{
    return std::any_of(options.begin(), options.end(),
                       [&](const Choice& option) { return option.code == code; });
}

std::optional<Fault> faultIn(const TextKind& kind, const auto& answer)
{
    const auto* text = std::get_if<std::string>(&answer);
    if (!text)
        return Fault::WrongType;
    if (!isUtf8(*text))
        return Fault::NotText;
    return lengthOf(*text) > kind.maxLength ? std::optional{Fault::TooLong} : std::nullopt;
}

std::optional<Fault> faultIn(const NumberKind& kind, const auto& answer)
{
    const auto* number = std::get_if<double>(&answer);
    if (!number)
        return Fault::WrongType;
    if (!std::isfinite(*number) || *number < kind.minimum || *number > kind.maximum)
        return Fault::OutOfRange;
    const double scaled = *number * std::pow(10.0, kind.decimals);
    const bool exact = std::abs(scaled - std::round(scaled)) <= 1e-9 * std::max(1.0, std::abs(scaled));
    return exact ? std::nullopt : std::optional{Fault::TooManyDecimals};
}

std::optional<Fault> faultIn(const MoneyKind& kind, const auto& answer)
{
    const auto* money = std::get_if<Money>(&answer);
    if (!money)
        return Fault::WrongType;
    const bool inside = money->cents >= kind.minimum.cents && money->cents <= kind.maximum.cents;
    return inside ? std::nullopt : std::optional{Fault::OutOfRange};
}

std::optional<Fault> faultIn(const DateKind& kind, const auto& answer)
{
    const auto* date = std::get_if<Date>(&answer);
    if (!date)
        return Fault::WrongType;
    const bool inside =
        date->ok() && (!kind.earliest || *date >= *kind.earliest) && (!kind.latest || *date <= *kind.latest);
    return inside ? std::nullopt : std::optional{Fault::OutOfRange};
}

std::optional<Fault> faultIn(const ChoiceKind& kind, const auto& answer)
{
    const auto* option = std::get_if<Option>(&answer);
    if (!option)
        return Fault::WrongType;
    return holds(kind.options, option->code) ? std::nullopt : std::optional{Fault::UnknownOption};
}

std::optional<Fault> faultIn(const ChoicesKind& kind, const Answer& answer)
{
    const auto* ticked = std::get_if<Options>(&answer);
    if (!ticked)
        return Fault::WrongType;
    for (auto code = ticked->codes.begin(); code != ticked->codes.end(); ++code)
        if (!holds(kind.options, *code) || std::find(ticked->codes.begin(), code, *code) != code)
            return Fault::UnknownOption;
    const bool tooMany = kind.atMost && ticked->codes.size() > *kind.atMost;
    return tooMany ? std::optional{Fault::TooManyOptions} : std::nullopt;
}

std::optional<Fault> faultIn(const ScaleKind& kind, const Answer& answer)
{
    const auto* option = std::get_if<Option>(&answer);
    if (!option)
        return Fault::WrongType;
    if (option->code == notApplicable && kind.mayBeNotApplicable)
        return std::nullopt;
    return holds(kind.points, option->code) ? std::nullopt : std::optional{Fault::UnknownOption};
}

std::optional<Fault> faultInMarks(const Answer& answer, int lowest, int highest, bool asksWanted)
{
    const auto* marks = std::get_if<Marks>(&answer);
    if (!marks || (marks->wanted && !asksWanted))
        return Fault::WrongType;
    const auto outside = [&](const std::optional<int>& mark) {
        return mark && (*mark < lowest || *mark > highest);
    };
    return outside(marks->now) || outside(marks->wanted) ? std::optional{Fault::OutOfRange} : std::nullopt;
}

std::optional<Fault> faultIn(const BipolarKind& kind, const Answer& answer)
{
    return faultInMarks(answer, 1, 5, kind.asksWanted);
}

std::optional<Fault> faultIn(const GradeKind& kind, const Answer& answer)
{
    return faultInMarks(answer, 0, 10, kind.asksWanted);
}

std::optional<Fault> faultIn(const InfoKind&, const Answer&)
{
    return Fault::WrongType;
}

bool isEmptyCell(const Cell& cell)
{
    return isEmpty(Rows{{{{"", cell}}}});
}

std::optional<Problem> problemInCell(const Column& column, const Cell& cell, const Problem& place)
{
    const auto at = [&](Fault fault) {
        auto problem = place;
        problem.fault = fault;
        problem.columnId = column.id;
        return std::optional{problem};
    };
    if (isEmptyCell(cell))
        return column.required ? at(Fault::Missing) : std::nullopt;
    const auto fault = std::visit([&](const auto& kind) { return faultIn(kind, cell); }, column.kind);
    return fault ? at(*fault) : std::nullopt;
}

std::optional<Problem> problemInRow(const TableKind& kind, const Row& row, Problem place)
{
    for (const auto& [columnId, cell] : row)
        if (std::none_of(kind.columns.begin(), kind.columns.end(),
                         [&id = columnId](const Column& column) { return column.id == id; })) {
            place.fault = Fault::UnknownColumn;
            place.columnId = columnId;
            return place;
        }
    for (const auto& column : kind.columns) {
        const auto cell = row.find(column.id);
        if (auto problem = problemInCell(column, cell == row.end() ? Cell{} : cell->second, place))
            return problem;
    }
    return std::nullopt;
}

std::optional<Problem> problemInTable(const Question& question, const TableKind& kind, const Answer& answer)
{
    const auto* rows = std::get_if<Rows>(&answer);
    if (!rows)
        return Problem{question.id, Fault::WrongType, {}, {}};
    if (rows->rows.size() > kind.maxRows)
        return Problem{question.id, Fault::TooManyRows, {}, {}};
    for (std::size_t index = 0; index < rows->rows.size(); ++index) {
        if (isEmpty(Rows{{rows->rows[index]}}))
            continue;
        if (auto problem = problemInRow(kind, rows->rows[index], {question.id, Fault::Missing, index, {}}))
            return problem;
    }
    return std::nullopt;
}

// The value of an answer as a condition names it.
bool hasValue(const Answer& answer, const std::string& value)
{
    if (const auto* option = std::get_if<Option>(&answer))
        return option->code == value;
    if (const auto* ticked = std::get_if<Options>(&answer))
        return std::find(ticked->codes.begin(), ticked->codes.end(), value) != ticked->codes.end();
    if (const auto* number = std::get_if<double>(&answer))
        return std::to_string(std::llround(*number)) == value && *number == std::round(*number);
    return false;
}

std::vector<const Question*> askedIn(const Instrument& instrument, const Section& section,
                                     const Answers& answers)
{
    std::vector<const Question*> asked;
    for (const auto& question : section.questions)
        if (isAsked(instrument, question, answers))
            asked.push_back(&question);
    return asked;
}

bool isChoice(const Question* question)
{
    return std::holds_alternative<ChoiceKind>(question->kind);
}

bool waitsForAnswer(std::vector<const Question*> asked, const Answers& answers)
{
    std::erase_if(asked,
                  [](const Question* question) { return std::holds_alternative<InfoKind>(question->kind); });
    if (asked.empty())
        return false;
    if (isChoice(asked.front()) && std::count_if(asked.begin(), asked.end(), isChoice) == 1)
        asked.resize(1);
    return std::none_of(asked.begin(), asked.end(), [&](const Question* question) {
        const auto answer = answers.find(question->id);
        return answer != answers.end() && !isEmpty(answer->second);
    });
}

}  // namespace

const Question* findQuestion(const Instrument& instrument, const std::string& questionId)
{
    for (const auto& section : instrument.sections)
        for (const auto& question : section.questions)
            if (question.id == questionId)
                return &question;
    return nullptr;
}

bool isAsked(const Instrument& instrument, const Question& question, const Answers& answers)
{
    if (!question.when)
        return true;
    const auto* other = findQuestion(instrument, question.when->questionId);
    const auto answer = answers.find(question.when->questionId);
    return other && isAsked(instrument, *other, answers) && answer != answers.end() &&
           hasValue(answer->second, question.when->value);
}

std::vector<const Section*> askedSections(const Instrument& instrument, const Answers& answers)
{
    std::vector<const Section*> asked;
    for (const auto& section : instrument.sections)
        if (!askedIn(instrument, section, answers).empty())
            asked.push_back(&section);
    return asked;
}

std::vector<const Section*> openSections(const Instrument& instrument, const Answers& answers)
{
    auto open = askedSections(instrument, answers);
    std::erase_if(open, [&](const Section* section) {
        return !waitsForAnswer(askedIn(instrument, *section, answers), answers);
    });
    return open;
}

std::optional<Problem> check(const Question& question, const Answer& answer)
{
    if (isEmpty(answer)) {
        const bool missing = question.required && !std::holds_alternative<InfoKind>(question.kind);
        return missing ? std::optional{Problem{question.id, Fault::Missing, {}, {}}} : std::nullopt;
    }
    if (const auto* table = std::get_if<TableKind>(&question.kind))
        return problemInTable(question, *table, answer);

    const auto fault = std::visit(Overloaded{
                                      [](const TableKind&) { return std::optional<Fault>{}; },
                                      [&](const auto& kind) { return faultIn(kind, answer); },
                                  },
                                  question.kind);
    return fault ? std::optional{Problem{question.id, *fault, {}, {}}} : std::nullopt;
}

std::vector<Problem> openProblems(const Instrument& instrument, const Answers& answers)
{
    std::vector<Problem> problems;
    for (const auto& section : instrument.sections)
        for (const auto& question : section.questions) {
            if (!isAsked(instrument, question, answers))
                continue;
            const auto answer = answers.find(question.id);
            if (auto problem = check(question, answer == answers.end() ? Answer{} : answer->second))
                problems.push_back(*problem);
        }
    return problems;
}

}  // namespace forms
