#include "app/research/dataset/row_reader.h"

#include <algorithm>
#include <cmath>

#include "forms/model/overloaded.h"

namespace app::research {
namespace {

using forms::Role;

bool isOption(const forms::Answer& answer, const char* code)
{
    const auto* option = std::get_if<forms::Option>(&answer);
    return option && option->code == code;
}

Value labelled(const Variable& variable, const std::string& code)
{
    for (const auto& label : variable.labels)
        if (label.code == code)
            return label.value;
    return Missing::NotFilledIn;
}

Value inBand(const forms::Band& band, double number)
{
    if (number < band.from)
        return 1.0;
    return 2 + std::floor((std::min(number, band.to) - band.from) / band.width);
}

Value inClass(const forms::Grouping& grouping, const std::string& code)
{
    const auto found =
        std::find_if(grouping.classes.begin(), grouping.classes.end(), [&](const auto& together) {
            return std::find(together.codes.begin(), together.codes.end(), code) != together.codes.end();
        });
    return static_cast<double>(found - grouping.classes.begin() + 1);
}

Value inClasses(const forms::RowRules& rules, const std::string& variable, const forms::Answer& answer)
{
    const auto* band = bandOf(rules, variable);
    const auto* grouping = groupingOf(rules, variable);
    return std::visit(
        forms::Overloaded{
            [&](double number) -> Value { return band ? inBand(*band, number) : Missing::Suppressed; },
            [&](const forms::Option& option) -> Value {
                return grouping ? inClass(*grouping, option.code) : Missing::Suppressed;
            },
            [](const auto&) -> Value { return Missing::Suppressed; },
        },
        answer);
}

Value ticked(const Variable& variable, const forms::Options& options)
{
    const auto& code = variable.labels.at(1).code;
    return std::find(options.codes.begin(), options.codes.end(), code) == options.codes.end() ? 0.0 : 1.0;
}

Value mark(const Variable& variable, const forms::Question& question, const forms::Marks& marks)
{
    const bool wanted = variable.name == question.exportName + wantedSuffix;
    const auto& given = wanted ? marks.wanted : marks.now;
    if (!given)
        return Missing::NotFilledIn;
    return static_cast<double>(*given);
}

Value asItIs(const Variable& variable, const forms::Question& question, const forms::Answer& answer)
{
    return std::visit(
        forms::Overloaded{
            [&](double number) -> Value { return number; },
            [&](forms::Money money) -> Value { return static_cast<double>(money.cents) / 100; },
            [&](forms::Date day) -> Value { return static_cast<double>(quarterNumber(day)); },
            [&](const forms::Option& option) -> Value { return labelled(variable, option.code); },
            [&](const forms::Options& options) -> Value { return ticked(variable, options); },
            [&](const forms::Marks& marks) -> Value { return mark(variable, question, marks); },
            [&](const forms::Rows& rows) -> Value { return static_cast<double>(rows.rows.size()); },
            [](const auto&) -> Value { return Missing::NotFilledIn; },
        },
        answer);
}

}  // namespace

RowReader::RowReader(const forms::Instrument& instrument, const Codebook& codebook,
                     const forms::Policy& policy)
    : instrument_(instrument), codebook_(codebook), policy_(policy)
{
    const auto& variables = codebook.variables();
    for (const auto& variable : variables) {
        const auto* question = findQuestion(instrument, variable.questionId);
        questions_.push_back(question);
        leaves_.push_back(question ? howLeaves(*question) : Leaves::Never);
        if (leaves_.back() == Leaves::InClasses)
            identifying_.push_back(questions_.size() - 1);
    }
    for (const auto& variable : variables) {
        auto& hanging = hanging_.emplace_back();
        for (std::size_t other = 0; other < variables.size(); ++other)
            if (questions_[other] && isAskedBecauseOf(*questions_[other], variable.questionId))
                hanging.push_back(other);
    }
}

RowReader::Leaves RowReader::howLeaves(const forms::Question& question) const
{
    if (askingTells(question))
        return Leaves::Never;
    switch (question.role) {
        case Role::Direct:
            return Leaves::Never;
        case Role::Indirect: {
            const bool coarse =
                bandOf(policy_.rows, question.exportName) || groupingOf(policy_.rows, question.exportName);
            return coarse ? Leaves::InClasses : Leaves::Never;
        }
        case Role::Sensitive:
        case Role::Plain:
        case Role::FreeText:
            break;
    }
    return std::holds_alternative<forms::TextKind>(question.kind) ? Leaves::AsReviewed : Leaves::AsItIs;
}

bool RowReader::isAskedBecauseOf(const forms::Question& question, const std::string& other) const
{
    for (const auto* at = &question; at && at->when; at = findQuestion(instrument_, at->when->questionId))
        if (at->when->questionId == other)
            return true;
    return false;
}

// That a question was asked at all would give away what a person's direct or indirect answer is exactly.
bool RowReader::askingTells(const forms::Question& question) const
{
    for (const auto& section : instrument_.sections)
        for (const auto& other : section.questions)
            if ((other.role == Role::Direct || other.role == Role::Indirect) &&
                isAskedBecauseOf(question, other.id))
                return true;
    return false;
}

std::vector<Value> RowReader::read(const SourceEntry& entry) const
{
    std::vector<Value> row;
    row.reserve(questions_.size());
    for (std::size_t variable = 0; variable < questions_.size(); ++variable)
        row.push_back(questions_[variable] ? valueOf(variable, entry) : Missing::Suppressed);
    row[2] = static_cast<double>(entry.period.number);
    return row;
}

Value RowReader::valueOf(std::size_t variable, const SourceEntry& entry) const
{
    const auto& question = *questions_[variable];
    const auto leaves = leaves_[variable];
    if (leaves == Leaves::Never)
        return Missing::Suppressed;
    if (leaves == Leaves::AsReviewed)
        return reviewedOf(question, entry);
    if (!isAsked(instrument_, question, entry.answers))
        return Missing::NotApplicable;
    const auto found = entry.answers.find(question.id);
    if (found == entry.answers.end() || isEmpty(found->second))
        return Missing::NotFilledIn;
    if (isOption(found->second, forms::notApplicable))
        return Missing::NotApplicable;
    if (leaves == Leaves::InClasses)
        return inClasses(policy_.rows, question.exportName, found->second);
    return asItIs(codebook_.variables()[variable], question, found->second);
}

Value RowReader::reviewedOf(const forms::Question& question, const SourceEntry& entry) const
{
    const auto passed = entry.reviewed.find(question.id);
    if (!policy_.freeText || passed == entry.reviewed.end())
        return Missing::Suppressed;
    return ReviewedText(passed->second);
}

}  // namespace app::research
