#include "app/research/dataset/row_reader.h"

#include <algorithm>
#include <cmath>

namespace app::research {
namespace {

using forms::Role;

double inBand(const forms::Band& band, double number)
{
    if (number < band.from)
        return 1;
    return 2 + std::floor((std::min(number, band.to) - band.from) / band.width);
}

double inClass(const forms::Grouping& grouping, const std::string& code)
{
    const auto found =
        std::find_if(grouping.classes.begin(), grouping.classes.end(), [&](const auto& together) {
            return std::find(together.codes.begin(), together.codes.end(), code) != together.codes.end();
        });
    return static_cast<double>(found - grouping.classes.begin() + 1);
}

const std::string& codeFor(const Variable& exact, double value)
{
    return std::find_if(exact.labels.begin(), exact.labels.end(),
                        [&](const ValueLabel& label) { return label.value == value; })
        ->code;
}

}  // namespace

RowReader::RowReader(const Source& source, const Codebook& codebook, const forms::Policy& policy)
    : source_(source), policy_(policy), questions_(questionsOf(codebook, source.instrument()))
{
    for (const auto* question : questions_) {
        leaves_.push_back(question ? howLeaves(*question) : Leaves::Never);
        if (leaves_.back() == Leaves::InClasses)
            identifying_.push_back(leaves_.size() - 1);
    }
    for (const auto& variable : codebook.variables()) {
        auto& hanging = hanging_.emplace_back();
        for (std::size_t other = 0; other < questions_.size(); ++other)
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
    for (const auto* at = &question; at && at->when;
         at = findQuestion(source_.instrument(), at->when->questionId))
        if (at->when->questionId == other)
            return true;
    return false;
}

// That a question was asked at all would give away what a person's direct or indirect answer is exactly.
bool RowReader::askingTells(const forms::Question& question) const
{
    for (const auto& section : source_.instrument().sections)
        for (const auto& other : section.questions)
            if ((other.role == Role::Direct || other.role == Role::Indirect) &&
                isAskedBecauseOf(question, other.id))
                return true;
    return false;
}

std::vector<Value> RowReader::read(const SourceEntry& entry, ReviewedTexts& texts) const
{
    std::vector<Value> row;
    row.reserve(questions_.size());
    for (std::size_t variable = 0; variable < questions_.size(); ++variable)
        row.push_back(valueOf(variable, entry, texts));
    row[2] = static_cast<double>(entry.period.number);
    return row;
}

Value RowReader::valueOf(std::size_t variable, const SourceEntry& entry, ReviewedTexts& texts) const
{
    switch (leaves_[variable]) {
        case Leaves::AsItIs:
            return entry.cells[variable];
        case Leaves::InClasses:
            return coarse(variable, entry.cells[variable]);
        case Leaves::AsReviewed:
            if (const auto passed = entry.reviewed.find(questions_[variable]->id);
                policy_.freeText && passed != entry.reviewed.end())
                return texts.add(passed->second);
            break;
        case Leaves::Never:
            break;
    }
    return Missing::Suppressed;
}

std::set<std::string> questionsToReview(const Source& source, const forms::Policy& policy)
{
    std::set<std::string> questions;
    if (!policy.freeText)
        return questions;
    const RowReader reader(source, source.columns(), policy);
    for (std::size_t column = 0; column < source.columns().variables().size(); ++column)
        if (reader.isReviewed(column))
            questions.insert(source.columns().variables()[column].questionId);
    return questions;
}

Value RowReader::coarse(std::size_t variable, Value exact) const
{
    const auto number = exact.number();
    if (!number)
        return exact;
    const auto& question = *questions_[variable];
    if (const auto* band = bandOf(policy_.rows, question.exportName);
        band && std::holds_alternative<forms::NumberKind>(question.kind))
        return inBand(*band, *number);
    const auto& column = source_.columns().variables()[variable];
    if (const auto* grouping = groupingOf(policy_.rows, question.exportName);
        grouping && column.content == Content::Category)
        return inClass(*grouping, codeFor(column, *number));
    return Missing::Suppressed;
}

}  // namespace app::research
