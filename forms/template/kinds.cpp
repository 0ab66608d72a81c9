#include "forms/template/kinds.h"

#include "forms/template/wording.h"
#include "forms/template/xml/attributes.h"
#include "forms/template/xml/unique.h"

namespace forms {
namespace {

TextKind readText(const XmlElement& element)
{
    TextKind kind;
    kind.longText = yes(element, "long");
    kind.maxLength = static_cast<std::size_t>(wholeOf(element, "max", kind.longText ? 2000 : 200));
    return kind;
}

NumberKind readNumber(const XmlElement& element, FaultList& faults)
{
    NumberKind kind{decimalOf(element, "min", 0), decimalOf(element, "max", 0),
                    wholeOf(element, "decimals", 0), textOf(element, "unit")};
    const bool bothGiven = decimalFrom(valueOf(element, "min")) && decimalFrom(valueOf(element, "max"));
    if (bothGiven && kind.minimum > kind.maximum)
        faults.add(lineOf(element, "min"), wording::minimumAboveMaximum("min", "max"));
    return kind;
}

// A template speaks of whole euros, the model of cents.
MoneyKind readMoney(const XmlElement& element, FaultList& faults)
{
    MoneyKind kind;
    if (const auto minimum = wholeFrom(valueOf(element, "min")))
        kind.minimum.cents = std::int64_t{*minimum} * 100;
    if (const auto maximum = wholeFrom(valueOf(element, "max")))
        kind.maximum.cents = std::int64_t{*maximum} * 100;
    if (kind.minimum.cents > kind.maximum.cents)
        faults.add(lineOf(element, "min"), wording::minimumAboveMaximum("min", "max"));
    return kind;
}

DateKind readDate(const XmlElement& element, FaultList& faults)
{
    const DateKind kind{dateFromIso(valueOf(element, "earliest")), dateFromIso(valueOf(element, "latest"))};
    if (kind.earliest && kind.latest && *kind.earliest > *kind.latest)
        faults.add(lineOf(element, "earliest"), wording::minimumAboveMaximum("earliest", "latest"));
    return kind;
}

std::vector<Choice> readOptions(const XmlElement& element, int atLeast, FaultList& faults)
{
    std::vector<Choice> options;
    UniqueNames codes(faults, wording::doubledCode);
    for (const auto& child : element.children) {
        if (child.name != "option" && child.name != "point")
            continue;
        options.push_back({textOf(child, "code"), child.text, textOf(child, "help")});
        codes.add(options.back().code, lineOf(child, "code"));
    }
    if (std::ssize(options) < atLeast)
        faults.add(element.line, wording::tooFewOptions(element.name, atLeast));
    return options;
}

ChoicesKind readChoices(const XmlElement& element, FaultList& faults)
{
    ChoicesKind kind{readOptions(element, 1, faults), {}};
    if (const auto atMost = wholeFrom(valueOf(element, "at-most"))) {
        kind.atMost = static_cast<std::size_t>(*atMost);
        if (*kind.atMost > kind.options.size())
            faults.add(lineOf(element, "at-most"), wording::atMostTooHigh(kind.options.size()));
    }
    return kind;
}

InfoKind readInfo(const XmlElement& element, FaultList& faults)
{
    InfoKind kind{wordOf(element, "from", sourceWords, InfoKind::Source::Text), element.text};
    if (valueOf(element, "from").empty() && kind.text.empty())
        faults.add(element.line, wording::emptyInfo());
    return kind;
}

// The five kinds that a question and a column share; `Kind` is the variant that is wanted.
template <typename Kind>
Kind readSimpleKind(const XmlElement& element, FaultList& faults)
{
    if (element.name == "number")
        return readNumber(element, faults);
    if (element.name == "money")
        return readMoney(element, faults);
    if (element.name == "date")
        return readDate(element, faults);
    if (element.name == "choice")
        return ChoiceKind{readOptions(element, 2, faults)};
    return readText(element);
}

TableKind readTable(const XmlElement& element, FaultList& faults)
{
    TableKind kind;
    kind.maxRows = static_cast<std::size_t>(wholeOf(element, "rows", 1));
    UniqueNames ids(faults, wording::doubledId);
    for (const auto& child : element.children) {
        kind.columns.push_back({textOf(child, "id"), textOf(child, "label"),
                                readSimpleKind<ColumnKind>(child, faults), yes(child, "required")});
        ids.add(kind.columns.back().id, lineOf(child, "id"));
    }
    if (kind.columns.empty())
        faults.add(element.line, wording::noColumns());
    return kind;
}

}  // namespace

ScaleKind readScale(const XmlElement& element, FaultList& faults)
{
    for (const auto& point : element.children)
        if (valueOf(point, "code") == notApplicable)
            faults.add(lineOf(point, "code"), wording::reservedCode());
    return {readOptions(element, 2, faults), yes(element, "na")};
}

QuestionKind readKind(const XmlElement& element, FaultList& faults)
{
    if (element.name == "choices")
        return readChoices(element, faults);
    if (element.name == "scale")
        return readScale(element, faults);
    if (element.name == "bipolar")
        return BipolarKind{textOf(element, "left"), textOf(element, "right"), yes(element, "wanted")};
    if (element.name == "grade")
        return GradeKind{yes(element, "wanted")};
    if (element.name == "table")
        return readTable(element, faults);
    if (element.name == "info")
        return readInfo(element, faults);
    return readSimpleKind<QuestionKind>(element, faults);
}

}  // namespace forms
