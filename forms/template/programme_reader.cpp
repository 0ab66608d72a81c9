#include <algorithm>

#include "forms/template/definition_readers.h"
#include "forms/template/wording.h"
#include "forms/template/xml/attributes.h"
#include "forms/template/xml/shape.h"
#include "forms/template/xml/unique.h"

namespace forms {
namespace {

using namespace std::chrono_literals;

// Reads what the vocabulary allows; what only a programme can get wrong is checked here.
class ProgrammeReader {
public:
    explicit ProgrammeReader(FaultList& faults) : faults_(faults) {}

    Programme read(const XmlElement& root)
    {
        Programme programme;
        programme.id = textOf(root, "id");
        programme.version = wholeOf(root, "version", 1);
        programme.title = textOf(root, "title");
        programme.credit = textOf(root, "credit");
        programme.status = wordOf(root, "status", statusWords, Status::Proposal);
        programme.intro = childText(root, "intro", faults_);
        for (const auto& child : root.children) {
            if (child.name == "step")
                programme.steps.push_back(readStep(child));
            if (child.name == "activity")
                programme.agenda.push_back(readActivity(child));
        }
        if (programme.steps.empty() == programme.agenda.empty())
            faults_.add(root.line,
                        programme.steps.empty() ? wording::emptyProgramme() : wording::stepsAndActivities());
        return programme;
    }

private:
    Step readStep(const XmlElement& element)
    {
        ids_.add(textOf(element, "id"), lineOf(element, "id"));
        Step step;
        step.id = textOf(element, "id");
        step.title = textOf(element, "title");
        step.planned = clockTimeOf(element, "time", 0s);
        step.timeVerified = yes(element, "verified");
        step.rule = wordOf(element, "rule", stepRuleWords, StepRule::None);
        step.who = textOf(element, "who");
        step.hintAt = clockTimeOf(element, "hint-at", 0s);
        step.hint = textOf(element, "hint");
        step.say = childText(element, "say", faults_);
        step.pitfall = childText(element, "pitfall", faults_);
        step.guard = childText(element, "guard", faults_);
        checkTimes(element, step);
        checkRule(element, step.rule);
        return step;
    }

    void checkTimes(const XmlElement& element, const Step& step)
    {
        if (clockTimeFrom(valueOf(element, "time")) == 0s)
            faults_.add(lineOf(element, "time"), wording::noTime());
        if ((step.hintAt > 0s) == step.hint.empty())
            faults_.add(element.line, wording::halfHint());
        if (step.planned > 0s && step.hintAt >= step.planned)
            faults_.add(lineOf(element, "hint-at"), wording::lateHint());
    }

    // The engine looks a step up by its rule, so a rule stands at most once, and the loop needs its
    // beginning.
    void checkRule(const XmlElement& element, StepRule rule)
    {
        if (rule == StepRule::None)
            return;
        const auto seen = [&](StepRule other) {
            return std::find(rules_.begin(), rules_.end(), other) != rules_.end();
        };
        if (seen(rule))
            faults_.add(lineOf(element, "rule"), wording::doubledRule(valueOf(element, "rule")));
        if (rule == StepRule::Summarise && !seen(StepRule::InbrengerChooses))
            faults_.add(lineOf(element, "rule"), wording::summaryWithoutChoice());
        rules_.push_back(rule);
    }

    AgendaItem readActivity(const XmlElement& element)
    {
        ids_.add(textOf(element, "id"), lineOf(element, "id"));
        AgendaItem item;
        item.id = textOf(element, "id");
        item.kind = wordOf(element, "kind", activityWords, ActivityKind::Other);
        item.title = textOf(element, "title");
        item.planned = std::chrono::minutes{wholeOf(element, "minutes", 0)};
        item.rounds = textOf(element, "rounds");
        item.say = childText(element, "say", faults_);
        item.pitfall = childText(element, "pitfall", faults_);
        for (const auto& child : element.children)
            if (child.name == "fill")
                item.instruments.push_back(textOf(child, "instrument"));
        if ((item.kind == ActivityKind::Casusronde) == item.rounds.empty())
            faults_.add(element.line,
                        item.rounds.empty() ? wording::roundWithoutSteps() : wording::stepsWithoutRound());
        if ((item.kind == ActivityKind::HandOver) == item.instruments.empty())
            faults_.add(element.line, item.instruments.empty() ? wording::handOverOfNothing()
                                                               : wording::fillWithoutHandOver());
        return item;
    }

    FaultList& faults_;
    UniqueNames ids_{faults_, wording::doubledId};
    std::vector<StepRule> rules_;
};

}  // namespace

Programme programmeFrom(const XmlElement& root, const std::string& file)
{
    FaultList faults(file);
    checkShape(root, programmeRule(), faults);
    auto programme = ProgrammeReader(faults).read(root);
    faults.throwIfAny();
    return programme;
}

}  // namespace forms
