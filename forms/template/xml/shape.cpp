#include "forms/template/xml/shape.h"

#include <algorithm>

#include "forms/model/clock.h"
#include "forms/model/overloaded.h"
#include "forms/model/utf8.h"
#include "forms/template/xml/values.h"
#include "forms/template/xml/wording.h"

namespace forms {
namespace {

template <typename Rule>
const Rule* ruleFor(const std::vector<Rule>& rules, std::string_view name)
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.name == name; });
    return found == rules.end() ? nullptr : &*found;
}

template <typename Rule>
std::vector<std::string_view> namesOf(const std::vector<Rule>& rules)
{
    std::vector<std::string_view> names;
    names.reserve(rules.size());
    for (const auto& rule : rules)
        names.push_back(rule.name);
    return names;
}

// In characters. More than this on one screen is no label and no instruction.
constexpr std::size_t longestText = 1000;

// The fault in one value, as a message.
using Complaint = std::optional<std::string>;

Complaint unless(bool right, std::string message)
{
    return right ? std::nullopt : Complaint{std::move(message)};
}

Complaint complaintAbout(const XmlAttribute& attribute, const AttributeContent& content)
{
    const auto& name = attribute.name;
    const auto& value = attribute.value;
    return std::visit(
        Overloaded{
            [&](const AnyText&) {
                return unless(lengthOf(value) <= longestText, wording::tooLong(name, longestText));
            },
            [&](const Identifier&) {
                return unless(isIdentifier(value), wording::badIdentifier(name, value));
            },
            [&](const Code&) { return unless(isCode(value), wording::badCode(name, value)); },
            [&](const VariableName&) {
                const auto fault = variableFault(value);
                return fault ? Complaint{wording::badVariable(value, *fault)} : std::nullopt;
            },
            [&](const YesNo&) {
                return unless(value == "yes" || value == "no", wording::notOneOf(name, value, {"yes", "no"}));
            },
            [&](const OneOf& oneOf) {
                const auto& words = oneOf.words;
                return unless(std::find(words.begin(), words.end(), value) != words.end(),
                              wording::notOneOf(name, value, words));
            },
            [&](const WholeNumber& range) {
                const auto number = wholeFrom(value);
                return unless(number && *number >= range.lowest && *number <= range.highest,
                              wording::notWhole(name, value, range.lowest, range.highest));
            },
            [&](const DecimalNumber&) {
                return unless(decimalFrom(value).has_value(), wording::notNumber(name, value));
            },
            [&](const Day&) { return unless(dateFromIso(value).has_value(), wording::notDay(name, value)); },
            [&](const ClockTime&) {
                return unless(clockTimeFrom(value).has_value(), wording::notClockTime(name, value));
            },
            [&](const ConditionText&) {
                return unless(conditionFrom(value).has_value(), wording::notCondition(value));
            }},
        content);
}

void checkAttribute(const XmlElement& element, const XmlAttribute& attribute, const ElementRule& rule,
                    FaultList& faults)
{
    const auto* attributeRule = ruleFor(rule.attributes, attribute.name);
    if (!attributeRule)
        faults.add(attribute.line,
                   wording::unknownAttribute(element.name, attribute.name, namesOf(rule.attributes)));
    else if (find(element, attribute.name) != &attribute)
        faults.add(attribute.line, wording::doubledAttribute(element.name, attribute.name));
    else if (attribute.value.empty())
        faults.add(attribute.line, wording::emptyAttribute(element.name, attribute.name));
    else if (auto complaint = complaintAbout(attribute, attributeRule->content))
        faults.add(attribute.line, std::move(*complaint));
}

void checkText(const XmlElement& element, TextRule rule, FaultList& faults)
{
    if (rule == TextRule::None && !element.text.empty())
        faults.add(element.textLine, wording::unexpectedText(element.name));
    if (rule == TextRule::Required && element.text.empty())
        faults.add(element.line, wording::missingText(element.name));
    if (lengthOf(element.text) > longestText)
        faults.add(element.textLine, wording::tooLong(element.name, longestText));
}

}  // namespace

void checkShape(const XmlElement& element, const ElementRule& rule, FaultList& faults)
{
    for (const auto& attribute : element.attributes)
        checkAttribute(element, attribute, rule, faults);
    for (const auto& attribute : rule.attributes)
        if (attribute.required && !find(element, attribute.name))
            faults.add(element.line, wording::missingAttribute(element.name, attribute.name));
    checkText(element, rule.text, faults);
    for (const auto& child : element.children) {
        if (const auto* childRule = ruleFor(rule.children, child.name))
            checkShape(child, *childRule, faults);
        else
            faults.add(child.line, wording::unknownElement(element.name, child.name, namesOf(rule.children)));
    }
}

}  // namespace forms
