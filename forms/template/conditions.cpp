#include "forms/template/conditions.h"

#include <algorithm>
#include <set>

#include "forms/model/overloaded.h"
#include "forms/template/wording.h"
#include "forms/template/xml/values.h"

namespace forms {
namespace {

std::vector<std::string_view> codesOf(const std::vector<Choice>& options)
{
    std::vector<std::string_view> codes;
    codes.reserve(options.size());
    for (const auto& option : options)
        codes.push_back(option.code);
    return codes;
}

std::vector<std::string_view> codesOf(const ScaleKind& scale)
{
    auto codes = codesOf(scale.points);
    if (scale.mayBeNotApplicable)
        codes.push_back(notApplicable);
    return codes;
}

class ConditionCheck {
public:
    ConditionCheck(const Instrument& instrument, const std::map<std::string, int>& lines, FaultList& faults)
        : lines_(lines), faults_(faults)
    {
        for (const auto& section : instrument.sections)
            for (const auto& question : section.questions)
                questions_.emplace(question.id, &question);
    }

    void check()
    {
        for (const auto& [id, question] : questions_)
            if (question->when)
                checkValue(*question);
        for (const auto& [id, question] : questions_)
            follow(id);
    }

private:
    void fault(const Question& question, std::string message)
    {
        faults_.add(lines_.at(question.id), std::move(message));
    }

    void checkValue(const Question& question)
    {
        const auto other = questions_.find(question.when->questionId);
        if (other == questions_.end())
            return fault(question, wording::whenUnknown(question.when->questionId));
        std::visit(
            Overloaded{
                [&](const ChoiceKind& kind) { checkCode(question, codesOf(kind.options)); },
                [&](const ChoicesKind& kind) { checkCode(question, codesOf(kind.options)); },
                [&](const ScaleKind& kind) { checkCode(question, codesOf(kind)); },
                [&](const NumberKind& kind) { checkNumber(question, kind); },
                [&](const auto&) { fault(question, wording::whenUnsuitable(question.when->questionId)); },
            },
            other->second->kind);
    }

    void checkCode(const Question& question, const std::vector<std::string_view>& codes)
    {
        const auto& [otherId, value] = *question.when;
        if (std::find(codes.begin(), codes.end(), value) == codes.end())
            fault(question, wording::whenImpossible(otherId, value, codes));
    }

    void checkNumber(const Question& question, const NumberKind& kind)
    {
        const auto& [otherId, value] = *question.when;
        const auto number = wholeFrom(value);
        // An answer is compared as text, so 05 would never be 5.
        const bool plain = number && std::to_string(*number) == value;
        if (!plain || *number < kind.minimum || *number > kind.maximum)
            fault(question, wording::whenOutOfRange(otherId, value));
    }

    // Each question waits for at most one other, so a circle is found by walking until a known one.
    void follow(const std::string& start)
    {
        std::vector<std::string> path;
        for (auto at = questions_.find(start); at != questions_.end();) {
            const auto& question = *at->second;
            const auto again = std::find(path.begin(), path.end(), question.id);
            if (again != path.end()) {
                reportCircle({again, path.end()});
                return;
            }
            if (!followed_.insert(question.id).second || !question.when)
                return;
            path.push_back(question.id);
            at = questions_.find(question.when->questionId);
        }
    }

    void reportCircle(const std::vector<std::string>& circle)
    {
        std::string path;
        for (const auto& id : circle)
            path += id + " > ";
        fault(*questions_.at(circle.front()), wording::whenCircle(path + circle.front()));
    }

    const std::map<std::string, int>& lines_;
    FaultList& faults_;
    std::map<std::string, const Question*> questions_;
    std::set<std::string> followed_;
};

}  // namespace

void checkConditions(const Instrument& instrument, const std::map<std::string, int>& lines, FaultList& faults)
{
    ConditionCheck(instrument, lines, faults).check();
}

}  // namespace forms
