#include <algorithm>
#include <array>
#include <limits>

#include "app/exporting/report_sheet.h"
#include "app/exporting/wording.h"
#include "app/research/export/wording.h"

namespace app::exporting {
namespace {

using research::Treatment;
using sheets::Text;

// "team, leeftijd en functie"
std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t index = 0; index < names.size(); ++index) {
        if (index > 0)
            text += index + 1 == names.size() ? " en " : ", ";
        text += names[index];
    }
    return text.empty() ? wording::none : text;
}

template <typename Holds>
std::string namesWhere(const Treatment& treatment, Holds holds)
{
    std::vector<std::string> names;
    for (const auto& variable : treatment.variables)
        if (holds(variable))
            names.push_back(variable.variable);
    return listed(names);
}

std::vector<ReportLine> whatItIs(const research::ReleasedMicrodata& data)
{
    const auto& codebook = data.codebook();
    return {{wording::whatItIs, research::wording::microdata},
            {wording::instrument,
             codebook.title() + ", " +
                 wording::instrumentLine(codebook.instrumentId(), codebook.instrumentVersion())},
            {wording::policy, research::wording::policyLine(data.policy())},
            {wording::size, wording::sizeOf(data.rows().size(), codebook.variables().size())}};
}

std::vector<ReportLine> whatWasDone(const research::ReleasedMicrodata& data)
{
    const auto& treatment = data.treatment();
    return {{wording::consent, wording::consentRule},
            {wording::coarsened, namesWhere(treatment, [](const auto& one) { return one.coarsened; })},
            {wording::suppressed, namesWhere(treatment, [](const auto& one) { return one.suppressed > 0; })},
            {wording::dropped, namesWhere(treatment, [](const auto& one) { return one.dropped; })},
            {wording::texts, data.texts().empty() ? wording::noTexts : wording::textsRule},
            {wording::order, wording::orderRule}};
}

// In a few ranges, so that many classes take no more room than few.
sheets::Table classSizes(const Treatment& treatment)
{
    constexpr std::array<std::size_t, 5> from = {0, 10, 20, 50, std::numeric_limits<std::size_t>::max()};
    sheets::Table table{
        {{wording::peopleInClass, 1, sheets::Align::Right}, {wording::classes, 1, sheets::Align::Right}}, {}};
    for (std::size_t range = 0; range + 1 < from.size(); ++range) {
        const auto classes =
            std::count_if(treatment.classSizes.begin(), treatment.classSizes.end(),
                          [&](std::size_t size) { return size >= from[range] && size < from[range + 1]; });
        if (classes == 0)
            continue;
        const auto lowest = range == 0 ? treatment.classSizes.front() : from[range];
        const bool last = range + 2 == from.size();
        table.rows.push_back(
            {{Text{last ? wording::fromOn(lowest) : wording::between(lowest, from[range + 1] - 1)}},
             {Text{std::to_string(classes)}}});
    }
    return table;
}

// Those with most suppressed values, as many as leave the report on two pages.
sheets::Table suppressedCounts(const research::ReleasedMicrodata& data)
{
    constexpr std::size_t mostLines = 15;
    auto variables = data.treatment().variables;
    std::stable_sort(variables.begin(), variables.end(),
                     [](const auto& one, const auto& other) { return one.suppressed > other.suppressed; });
    sheets::Table table{{{wording::column, 3}, {wording::suppressedValues, 1, sheets::Align::Right}}, {}};
    for (const auto& variable : variables)
        if (variable.suppressed > 0 && table.rows.size() < mostLines)
            table.rows.push_back(
                {{Text{variable.variable}}, {Text{wording::of(variable.suppressed, data.rows().size())}}});
    return table;
}

}  // namespace

Report reportOf(const research::ReleasedMicrodata& data)
{
    const auto& treatment = data.treatment();
    const auto& rules = data.policy().rows;
    sheets::Columns counts;
    counts.sides = {{{classSizes(treatment)}, 1}, {{suppressedCounts(data)}, 1}};
    return {data.codebook().title(),
            whatItIs(data),
            whatWasDone(data),
            wording::singledOutAnswer(listed(treatment.identifying), rules.k),
            wording::linkedAnswer(rules.linksWaves),
            wording::inferredAnswer(rules.l),
            wording::conclusion,
            {{wording::peopleIn, std::to_string(treatment.people)},
             {wording::withoutConsent, std::to_string(treatment.withoutConsent)},
             {wording::teamsTogether, std::to_string(treatment.teamsTogether)},
             {wording::textsIn, std::to_string(data.texts().size())}},
            {counts}};
}

}  // namespace app::exporting
