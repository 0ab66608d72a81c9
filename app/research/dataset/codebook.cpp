#include "app/research/dataset/codebook.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "app/research/dataset/wording.h"
#include "forms/model/overloaded.h"

namespace app::research {
namespace {

using forms::Overloaded;

std::optional<int> wholeNumber(const std::string& text)
{
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

// Codes that are numbers stay what they are; words are numbered in form order.
std::vector<ValueLabel> labelsOf(const std::vector<forms::Choice>& options)
{
    bool allNumbers = true;
    for (const auto& option : options)
        allNumbers = allNumbers && (option.code == forms::notApplicable || wholeNumber(option.code));
    std::vector<ValueLabel> labels;
    for (const auto& option : options) {
        if (option.code == forms::notApplicable)
            continue;
        const double value = allNumbers ? *wholeNumber(option.code) : static_cast<double>(labels.size() + 1);
        labels.push_back({value, option.label, option.code});
    }
    return labels;
}

std::vector<ValueLabel> labelsOf(const forms::Band& band)
{
    std::vector<ValueLabel> labels{{1, wording::below(band.from), {}}};
    const auto classes = static_cast<int>(std::lround((band.to - band.from) / band.width));
    for (int index = 0; index < classes; ++index)
        labels.push_back(
            {index + 2.0,
             wording::between(band.from + index * band.width, band.from + (index + 1) * band.width),
             {}});
    labels.push_back({classes + 2.0, wording::fromOn(band.to), {}});
    return labels;
}

std::vector<ValueLabel> labelsOf(const forms::Grouping& grouping)
{
    std::vector<ValueLabel> labels;
    for (const auto& together : grouping.classes)
        labels.push_back({static_cast<double>(labels.size() + 1), together.label, {}});
    labels.push_back({static_cast<double>(labels.size() + 1), grouping.rest, {}});
    return labels;
}

// The first of -7 -8 -9, -97 -98 -99 and so on that lie below every answer.
MissingCodes codesBelow(double minimum)
{
    int base = 10;
    while (minimum <= -(base - 3) && base < 1'000'000'000)
        base *= 10;
    return {-(base - 3), -(base - 2), -(base - 1)};
}

Variable frame(const char* name, std::string label, Content content)
{
    Variable variable;
    variable.name = name;
    variable.label = std::move(label);
    variable.content = content;
    return variable;
}

// Makes the columns of one question.
class Columns {
public:
    Columns(const forms::Question& question, const forms::RowRules& rules)
        : question_(question), rules_(rules)
    {
    }

    std::vector<Variable> make()
    {
        std::visit([this](const auto& kind) { add(kind); }, question_.kind);
        return std::move(made_);
    }

private:
    Variable& column(Content content, Measure measure, const std::string& suffix = {},
                     const std::string& ofLabel = {})
    {
        Variable variable;
        variable.name = question_.exportName + suffix;
        variable.label = ofLabel.empty() ? question_.label : wording::partOf(question_.label, ofLabel);
        variable.content = content;
        variable.measure = measure;
        variable.role = question_.role;
        variable.questionId = question_.id;
        return made_.emplace_back(std::move(variable));
    }

    // True when the policy makes classes of the question, which are then its only column.
    bool addClasses()
    {
        if (question_.role != forms::Role::Indirect)
            return false;
        const auto* band = bandOf(rules_, question_.exportName);
        const auto* grouping = groupingOf(rules_, question_.exportName);
        if (band)
            column(Content::Category, Measure::Ordinal).labels = labelsOf(*band);
        else if (grouping)
            column(Content::Category, Measure::Nominal).labels = labelsOf(*grouping);
        return band || grouping;
    }

    void add(const forms::TextKind& kind) { column(Content::Text, Measure::Nominal).width = kind.maxLength; }

    void add(const forms::NumberKind& kind)
    {
        if (addClasses())
            return;
        auto& variable = column(Content::Number, Measure::Scale);
        variable.decimals = kind.decimals;
        variable.missing = codesBelow(kind.minimum);
    }

    void add(const forms::MoneyKind& kind)
    {
        auto& variable = column(Content::Money, Measure::Scale);
        variable.decimals = 2;
        variable.missing = codesBelow(static_cast<double>(kind.minimum.cents) / 100);
    }

    void add(const forms::DateKind&) { column(Content::Quarter, Measure::Ordinal); }

    void add(const forms::ChoiceKind& kind)
    {
        if (!addClasses())
            addCategories(kind.options, Measure::Nominal);
    }

    void add(const forms::ScaleKind& kind)
    {
        if (!addClasses())
            addCategories(kind.points, Measure::Ordinal);
    }

    void addCategories(const std::vector<forms::Choice>& options, Measure measure)
    {
        auto& variable = column(Content::Category, measure);
        variable.labels = labelsOf(options);
        double lowest = 0;
        for (const auto& label : variable.labels)
            lowest = std::min(lowest, label.value);
        variable.missing = codesBelow(lowest);
    }

    void add(const forms::ChoicesKind& kind)
    {
        for (const auto& option : kind.options)
            column(Content::Ticked, Measure::Nominal, "_" + option.code, option.label).labels = {
                {0, wording::no(), {}}, {1, wording::yes(), option.code}};
    }

    void add(const forms::BipolarKind& kind)
    {
        const std::vector<ValueLabel> poles{{1, kind.left, {}}, {5, kind.right, {}}};
        if (!kind.asksWanted) {
            column(Content::Number, Measure::Ordinal).labels = poles;
            return;
        }
        column(Content::Number, Measure::Ordinal, nowSuffix, wording::actual()).labels = poles;
        column(Content::Number, Measure::Ordinal, wantedSuffix, wording::wanted()).labels = poles;
    }

    void add(const forms::GradeKind& kind)
    {
        if (!kind.asksWanted) {
            column(Content::Number, Measure::Scale);
            return;
        }
        column(Content::Number, Measure::Scale, nowSuffix, wording::now());
        column(Content::Number, Measure::Scale, wantedSuffix, wording::wanted());
    }

    void add(const forms::TableKind&)
    {
        column(Content::RowCount, Measure::Scale, {}, wording::numberOfRows());
    }

    void add(const forms::InfoKind&) {}

    const forms::Question& question_;
    const forms::RowRules& rules_;
    std::vector<Variable> made_;
};

// 1, 2, 3 ...
std::vector<ValueLabel> numbered(const std::vector<std::string>& names)
{
    std::vector<ValueLabel> labels;
    for (const auto& name : names)
        labels.push_back({static_cast<double>(labels.size() + 1), name, {}});
    return labels;
}

}  // namespace

int codeOf(const Variable& variable, Missing reason)
{
    switch (reason) {
        case Missing::NotFilledIn:
            return variable.missing.notFilledIn;
        case Missing::NotApplicable:
            return variable.missing.notApplicable;
        case Missing::Suppressed:
            break;
    }
    return variable.missing.suppressed;
}

Codebook::Codebook(const forms::Instrument& instrument, const forms::Policy& policy,
                   const std::vector<std::string>& regions, const std::vector<std::string>& waves)
    : instrumentId_(instrument.id),
      instrumentVersion_(instrument.version),
      title_(instrument.title),
      credit_(instrument.credit)
{
    variables_.push_back(frame(respondentVariable, wording::respondent(), Content::Respondent));
    variables_.push_back(frame(teamVariable, wording::team(), Content::Team));
    variables_.push_back(frame(periodVariable, wording::period(), Content::Period));
    variables_[1].role = variables_[2].role = forms::Role::Indirect;
    variables_[2].measure = Measure::Ordinal;
    variables_[1].labels = numbered(regions);
    variables_[2].labels = numbered(waves);
    for (const auto& section : instrument.sections)
        for (const auto& question : section.questions) {
            if (question.role == forms::Role::Direct)
                continue;
            for (auto& variable : Columns(question, policy.rows).make())
                variables_.push_back(std::move(variable));
        }
}

std::vector<const forms::Question*> questionsOf(const Codebook& codebook, const forms::Instrument& instrument)
{
    std::vector<const forms::Question*> questions;
    for (const auto& variable : codebook.variables())
        questions.push_back(findQuestion(instrument, variable.questionId));
    return questions;
}

}  // namespace app::research
