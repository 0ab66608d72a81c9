#include "app/research/dataset/source.h"

#include <algorithm>
#include <stdexcept>

#include "forms/model/overloaded.h"

namespace app::research {
namespace {

Value labelled(const Variable& variable, const std::string& code)
{
    if (code == forms::notApplicable)
        return Missing::NotApplicable;
    for (const auto& label : variable.labels)
        if (label.code == code)
            return label.value;
    return Missing::NotFilledIn;
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
            [&](forms::Date day) -> Value {
                return static_cast<double>(periodOf(forms::quarterOf(day)).number);
            },
            [&](const forms::Option& option) -> Value { return labelled(variable, option.code); },
            [&](const forms::Options& options) -> Value { return ticked(variable, options); },
            [&](const forms::Marks& marks) -> Value { return mark(variable, question, marks); },
            [&](const forms::Rows& rows) -> Value { return static_cast<double>(rows.rows.size()); },
            [](const auto&) -> Value { return Missing::NotFilledIn; },
        },
        answer);
}

}  // namespace

Period periodOf(const forms::Quarter& quarter)
{
    return {Period::Kind::Quarter, quarter.year * 10 + quarter.number};
}

Source::Source(forms::Instrument instrument, std::vector<SourceTeam> teams)
    : instrument_(std::move(instrument)),
      columns_(instrument_, {}),
      questions_(questionsOf(columns_, instrument_)),
      teams_(std::move(teams))
{
}

std::size_t Source::add(SourceTeam team)
{
    teams_.push_back(std::move(team));
    return teams_.size() - 1;
}

void Source::add(const Respondent& respondent, const Period& period, bool consent,
                 const forms::Answers& answers, Reviewed reviewed)
{
    if (respondent.team >= teams_.size())
        throw std::out_of_range("Source::add() somebody of no team");
    std::vector<Value> cells;
    cells.reserve(questions_.size());
    for (std::size_t column = 0; column < questions_.size(); ++column) {
        const auto* question = questions_[column];
        const auto answer = question ? answers.find(question->id) : answers.end();
        if (!question || std::holds_alternative<forms::TextKind>(question->kind))
            cells.emplace_back(Missing::Suppressed);
        else if (!isAsked(instrument_, *question, answers))
            cells.emplace_back(Missing::NotApplicable);
        else if (answer == answers.end() || isEmpty(answer->second))
            cells.emplace_back(Missing::NotFilledIn);
        else
            cells.push_back(asItIs(columns_.variables()[column], *question, answer->second));
    }
    entries_.push_back({respondent, period, consent, std::move(reviewed), std::move(cells)});
}

std::set<Respondent> Source::people(bool consent) const
{
    std::set<Respondent> people;
    for (const auto& entry : entries_)
        if (entry.consent == consent)
            people.insert(entry.respondent);
    return people;
}

}  // namespace app::research
