#include "app/exporting/report_sheet.h"

#include <algorithm>
#include <array>
#include <limits>

#include "app/exporting/wording.h"
#include "app/research/export/wording.h"
#include "app/sheets/content/dutch_date.h"

namespace app::exporting {
namespace {

using research::Treatment;
using research::VariableTreatment;
using sheets::Block;
using sheets::Emphasis;
using sheets::Text;

sheets::Fact fact(const std::string& label, const std::string& content)
{
    return {{Text{label, Emphasis::Quiet}}, {Text{content}}};
}

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

sheets::Facts whatItIs(const research::ReleasedMicrodata& data, const ReportFacts& facts)
{
    const auto& codebook = data.codebook();
    sheets::Facts lines;
    lines.lines = {fact(wording::whatItIs, research::wording::microdata),
                   fact(wording::instrument,
                        codebook.title() + ", " +
                            wording::instrumentLine(codebook.instrumentId(), codebook.instrumentVersion())),
                   fact(wording::madeFor, facts.study),
                   fact(wording::policy, research::wording::policyLine(data.policy())),
                   fact(wording::size, wording::sizeOf(data.rows().size(), codebook.variables().size()))};
    return lines;
}

sheets::Facts whatWasDone(const research::ReleasedMicrodata& data)
{
    const auto& treatment = data.treatment();
    sheets::Facts lines;
    lines.lines = {
        fact(wording::consent, wording::consentRule),
        fact(wording::coarsened, namesWhere(treatment, [](const auto& one) { return one.coarsened; })),
        fact(wording::suppressed, namesWhere(treatment, [](const auto& one) { return one.suppressed > 0; })),
        fact(wording::dropped, namesWhere(treatment, [](const auto& one) { return one.dropped; })),
        fact(wording::order, wording::orderRule)};
    return lines;
}

std::vector<Block> threeQuestions(const research::ReleasedMicrodata& data)
{
    const auto& rules = data.policy().rows;
    const auto answer = [](const std::string& question, const std::string& text) {
        return Block(sheets::Panel{question, {sheets::Paragraph{{text}}}, sheets::Tone::Outlined});
    };
    return {
        answer(wording::singledOut, wording::singledOutAnswer(listed(data.treatment().identifying), rules.k)),
        answer(wording::linked, wording::linkedAnswer(rules.linksWaves)),
        answer(wording::inferred, wording::inferredAnswer(rules.l)),
        sheets::Paragraph{{wording::conclusion, Emphasis::Strong}}};
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

void addInside(std::vector<Block>& blocks, const research::ReleasedMicrodata& data)
{
    const auto& treatment = data.treatment();
    sheets::Facts people;
    people.lines = {fact(wording::peopleIn, std::to_string(treatment.people)),
                    fact(wording::withoutConsent, std::to_string(treatment.withoutConsent)),
                    fact(wording::teamsTogether, std::to_string(treatment.teamsTogether))};
    blocks.push_back(sheets::Heading{wording::inside, 1, wording::insideRemark});
    blocks.push_back(people);
    sheets::Columns sides;
    sides.sides = {{{classSizes(treatment)}, 1}, {{suppressedCounts(data)}, 1}};
    blocks.push_back(sides);
}

}  // namespace

sheets::Sheet reportSheet(const research::ReleasedMicrodata& data, const ReportFacts& facts, Reader reader)
{
    const bool inside = reader == Reader::Inside;
    sheets::Sheet sheet;
    sheet.title = inside ? wording::insideReport : wording::report;
    sheet.occasion = {data.codebook().title(), sheets::longDate(facts.day)};
    sheet.documentTitle = sheet.title;
    sheet.footer = inside ? wording::insideFooter : wording::reportFooter;
    sheet.blocks = {whatItIs(data, facts), sheets::Heading{wording::done}, whatWasDone(data),
                    sheets::Heading{wording::threeQuestions}};
    for (auto& block : threeQuestions(data))
        sheet.blocks.push_back(std::move(block));
    if (inside)
        addInside(sheet.blocks, data);
    return sheet;
}

}  // namespace app::exporting
