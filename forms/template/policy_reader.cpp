#include <algorithm>
#include <cmath>

#include "forms/template/definition_readers.h"
#include "forms/template/wording.h"
#include "forms/template/xml/attributes.h"
#include "forms/template/xml/shape.h"
#include "forms/template/xml/unique.h"

namespace forms {
namespace {

// The one policy under which a team may see that it was unanimous.
constexpr const char* insideTheTeam = "team-intern";
// More classes than this are no classes.
constexpr double mostClasses = 100;

// Reads what the vocabulary allows; what only a policy can get wrong is checked here.
class PolicyReader {
public:
    explicit PolicyReader(FaultList& faults) : faults_(faults) {}

    Policy read(const XmlElement& root)
    {
        policy_.id = textOf(root, "id");
        policy_.version = wholeOf(root, "version", 1);
        policy_.title = textOf(root, "title");
        policy_.signedOffBy = textOf(root, "signed-by");
        policy_.signedOffOn = dateFromIso(valueOf(root, "signed-on")).value_or(Date{});
        policy_.purpose = wordOf(root, "purpose", purposeWords, Purpose::Learning);
        policy_.fourEyes = yes(root, "four-eyes");
        const auto* tables = only(root, "tables");
        const auto* rows = only(root, "rows");
        policy_.allowsTables = tables != nullptr;
        policy_.allowsRows = rows != nullptr;
        if (tables)
            readTables(*tables);
        if (rows)
            readRows(*rows);
        if (!tables && !rows)
            faults_.add(root.line, wording::emptyPolicy());
        readInstruments(root);
        return std::move(policy_);
    }

private:
    // The child of that name, or null; more of them are a fault.
    const XmlElement* only(const XmlElement& parent, std::string_view name)
    {
        const XmlElement* found = nullptr;
        for (const auto& child : parent.children) {
            if (child.name != name)
                continue;
            if (found)
                faults_.add(child.line, wording::doubledElement(parent.name, name));
            else
                found = &child;
        }
        return found;
    }

    // The floor stands in the program, so that no file can lower it.
    int atLeast(int floor, const XmlElement& element, std::string_view attribute)
    {
        const auto number = wholeOf(element, attribute, floor);
        if (number < floor)
            faults_.add(lineOf(element, attribute),
                        wording::belowFloor(attribute, valueOf(element, attribute), floor));
        return number;
    }

    void readInstruments(const XmlElement& root)
    {
        UniqueNames instruments(faults_, wording::doubledInstrument);
        for (const auto& child : root.children) {
            if (child.name != "allow")
                continue;
            policy_.instruments.push_back(textOf(child, "instrument"));
            instruments.add(policy_.instruments.back(), child.line);
        }
    }

    void readTables(const XmlElement& element)
    {
        policy_.tables.threshold = atLeast(lowestThreshold, element, "threshold");
        policy_.tables.hidesSameAnswer = wordOf(element, "same-answer", sameAnswerWords, true);
        if (!policy_.tables.hidesSameAnswer && policy_.id != insideTheTeam)
            faults_.add(lineOf(element, "same-answer"), wording::sameAnswerOutsideTeam());
    }

    void readRows(const XmlElement& element)
    {
        auto& rows = policy_.rows;
        rows.k = atLeast(lowestThreshold, element, "k");
        rows.l = atLeast(lowestDiversity, element, "l");
        rows.team = wordOf(element, "team", teamWords, TeamAs::RandomCode);
        rows.teamMinimum = wholeOf(element, "team-minimum", rows.k);
        rows.mostSuppressed = wholeOf(element, "most-suppressed", rows.mostSuppressed);
        rows.linksWaves = yes(element, "link-waves");
        policy_.freeText = yes(element, "free-text");
        if (rows.teamMinimum < rows.k)
            faults_.add(lineOf(element, "team-minimum"), wording::teamMinimumBelowK());
        UniqueNames variables(faults_, wording::doubledTreatment);
        for (const auto& child : element.children) {
            if (child.name == "band")
                readBand(child);
            if (child.name == "group")
                readGroup(child);
            if (child.name == "band" || child.name == "group")
                variables.add(textOf(child, "variable"), lineOf(child, "variable"));
        }
    }

    void readBand(const XmlElement& element)
    {
        const Band band{textOf(element, "variable"), decimalOf(element, "width", 1),
                        decimalOf(element, "from", 0), decimalOf(element, "to", 1)};
        const bool allGiven = decimalFrom(valueOf(element, "width")) &&
                              decimalFrom(valueOf(element, "from")) && decimalFrom(valueOf(element, "to"));
        if (allGiven && (band.width <= 0 || band.from >= band.to))
            faults_.add(element.line, wording::bandWithoutWidth());
        else if (allGiven && !fits(band))
            faults_.add(element.line, wording::bandDoesNotFit());
        policy_.rows.bands.push_back(band);
    }

    static bool fits(const Band& band)
    {
        const auto classes = (band.to - band.from) / band.width;
        return classes < mostClasses && std::abs(classes - std::round(classes)) < 1e-9;
    }

    void readGroup(const XmlElement& element)
    {
        Grouping grouping{textOf(element, "variable"), textOf(element, "rest"), {}};
        UniqueNames options(faults_, wording::doubledOption);
        for (const auto& child : element.children) {
            if (child.name != "class")
                continue;
            auto& together = grouping.classes.emplace_back();
            together.label = textOf(child, "label");
            for (const auto& code : child.children) {
                if (code.name != "code")
                    continue;
                together.codes.push_back(textOf(code, "option"));
                options.add(together.codes.back(), code.line);
            }
            if (together.codes.empty())
                faults_.add(child.line, wording::noCodes());
        }
        if (grouping.classes.empty())
            faults_.add(element.line, wording::noClasses());
        policy_.rows.groupings.push_back(std::move(grouping));
    }

    FaultList& faults_;
    Policy policy_;
};

}  // namespace

Policy policyFrom(const XmlElement& root, const std::string& file)
{
    FaultList faults(file);
    checkShape(root, policyRule(), faults);
    auto policy = PolicyReader(faults).read(root);
    faults.throwIfAny();
    return policy;
}

}  // namespace forms
