#include "forms/template/scores.h"

#include <algorithm>

#include "forms/model/overloaded.h"
#include "forms/template/wording.h"
#include "forms/template/xml/attributes.h"
#include "forms/template/xml/unique.h"

namespace forms {
namespace {

bool allNumbers(const std::vector<Choice>& options)
{
    return std::all_of(options.begin(), options.end(),
                       [](const Choice& option) { return wholeFrom(option.code).has_value(); });
}

bool isNumeric(const QuestionKind& kind)
{
    return std::visit(Overloaded{
                          [](const NumberKind&) { return true; },
                          [](const GradeKind&) { return true; },
                          [](const BipolarKind&) { return true; },
                          [](const ChoiceKind& choice) { return allNumbers(choice.options); },
                          [](const ScaleKind& scale) { return allNumbers(scale.points); },
                          [](const auto&) { return false; },
                      },
                      kind);
}

std::optional<Score::Rescale> readRescale(const XmlElement& element, FaultList& faults)
{
    const Score::Rescale rescale{decimalOf(element, "from-low", 0), decimalOf(element, "from-high", 1),
                                 decimalOf(element, "to-low", 0), decimalOf(element, "to-high", 1)};
    if (rescale.fromLow >= rescale.fromHigh || rescale.toLow >= rescale.toHigh)
        faults.add(element.line, wording::emptyRescale());
    return rescale;
}

bool asksWanted(const QuestionKind& kind)
{
    return std::visit(Overloaded{
                          [](const GradeKind& grade) { return grade.asksWanted; },
                          [](const BipolarKind& bipolar) { return bipolar.asksWanted; },
                          [](const auto&) { return false; },
                      },
                      kind);
}

void checkItem(const XmlElement& item, const Score& score, const Instrument& instrument, FaultList& faults)
{
    const auto id = textOf(item, "question");
    const auto* question = findQuestion(instrument, id);
    const bool counts = score.method == Score::Method::Count;
    if (id.empty())
        return;
    if (!question)
        faults.add(lineOf(item, "question"), wording::itemUnknown(id));
    else if (counts && !std::holds_alternative<ChoicesKind>(question->kind))
        faults.add(lineOf(item, "question"), wording::itemNotTicks(id));
    else if (!counts && !isNumeric(question->kind))
        faults.add(lineOf(item, "question"), wording::itemNotNumeric(id));
    if (counts && yes(item, "reversed"))
        faults.add(lineOf(item, "reversed"), wording::reversedCount());
    if (question && !valueOf(item, "mark").empty() && !asksWanted(question->kind))
        faults.add(lineOf(item, "mark"), wording::itemWithoutWanted(id));
}

}  // namespace

Score readScore(const XmlElement& element, const Instrument& instrument, FaultList& faults)
{
    Score score;
    score.id = textOf(element, "id");
    score.label = textOf(element, "label");
    score.note = textOf(element, "note");
    score.keyVersion = textOf(element, "key");
    score.method = wordOf(element, "method", methodWords, Score::Method::Mean);
    score.minimumAnswered = static_cast<std::size_t>(wholeOf(element, "minimum", 1));

    UniqueNames items(faults, wording::doubledItem);
    for (const auto& child : element.children) {
        if (child.name == "item") {
            items.add(textOf(child, "question"), child.line);
            checkItem(child, score, instrument, faults);
            score.items.push_back({textOf(child, "question"), yes(child, "reversed"),
                                   wordOf(child, "mark", markWords, Score::Mark::Now)});
        }
        if (child.name == "rescale") {
            if (score.rescale)
                faults.add(child.line, wording::doubledElement("score", "rescale"));
            score.rescale = readRescale(child, faults);
        }
    }
    if (score.items.empty())
        faults.add(element.line, wording::noItems(score.id));
    else if (score.minimumAnswered > score.items.size())
        faults.add(lineOf(element, "minimum"), wording::minimumAboveItems(score.items.size()));
    return score;
}

}  // namespace forms
