#include "forms/scoring/reflector_tally.h"

namespace forms {
namespace {

using Codes = std::vector<std::string>;

std::string markOf(const std::string& slug)
{
    return slug + "-herkend";
}
std::string competencesOf(const std::string& slug)
{
    return slug + "-competenties";
}
std::string transitionOf(const std::string& slug)
{
    return slug + "-transitie";
}

std::optional<Counter> counterOf(const Instrument& reflector, const std::string& questionId)
{
    const auto* question = findQuestion(reflector, questionId);
    const auto* ticks = question ? std::get_if<ChoicesKind>(&question->kind) : nullptr;
    if (!ticks)
        return std::nullopt;
    Codes codes;
    for (const auto& option : ticks->options)
        codes.push_back(option.code);
    return Counter(codes);
}

Codes ticksIn(const Instrument& reflector, const std::string& questionId, const Answers& answers)
{
    const auto* question = findQuestion(reflector, questionId);
    if (!question || missingIn(reflector, *question, answers))
        return {};
    const auto* ticked = std::get_if<Options>(&answers.at(questionId));
    return ticked ? ticked->codes : Codes{};
}

struct Row {
    Codes competences;
    Codes transition;
    std::optional<Missing> missing;
};

Row rowOf(const Instrument& reflector, const std::string& slug, const Answers& answers)
{
    Row row{ticksIn(reflector, competencesOf(slug), answers),
            ticksIn(reflector, transitionOf(slug), answers),
            {}};
    if (row.competences.empty() && row.transition.empty())
        row.missing = missingIn(reflector, *findQuestion(reflector, markOf(slug)), answers);
    return row;
}

void count(Counter& counter, const Person& person, const Codes& ticks, std::optional<Missing> missing)
{
    if (missing)
        counter.addMissing(*missing);
    else
        counter.add(person, ticks, static_cast<double>(ticks.size()));
}

// Of several rows: a form has an answer when one of them has, and was left blank when one of them was.
std::optional<Missing> together(std::optional<Missing> some, std::optional<Missing> more)
{
    if (!some || !more)
        return std::nullopt;
    return some == Missing::NotFilledIn ? some : more;
}

}  // namespace

ReflectorTally::ReflectorTally(const Instrument& reflector) : reflector_(reflector)
{
    for (const auto& section : reflector.sections) {
        auto competences = counterOf(reflector, competencesOf(section.id));
        if (!competences || !findQuestion(reflector, markOf(section.id)))
            continue;
        auto transition = counterOf(reflector, transitionOf(section.id));
        if (transition && !circled_)
            circled_ = transition;
        bakens_.push_back({section.id, AnswerTally(reflector, markOf(section.id)), std::move(*competences),
                           std::move(transition)});
    }
}

void ReflectorTally::add(const Person& person, const Answers& answers)
{
    std::optional<Missing> missing = Missing::NotApplicable;
    std::set<std::string> circled;
    for (auto& baken : bakens_) {
        const auto row = rowOf(reflector_, baken.slug, answers);
        baken.recognised.add(person, answers);
        count(baken.competences, person, row.competences, row.missing);
        if (baken.transition)
            count(*baken.transition, person, row.transition, row.missing);
        circled.insert(row.transition.begin(), row.transition.end());
        missing = together(missing, row.missing);
    }
    if (circled_)
        count(*circled_, person, {circled.begin(), circled.end()}, missing);
}

ReflectorFigures ReflectorTally::figures() const
{
    ReflectorFigures figures;
    for (const auto& baken : bakens_) {
        figures.bakens.push_back(
            {baken.slug, baken.recognised.figures(), baken.competences.figures(), std::nullopt});
        if (baken.transition)
            figures.bakens.back().transition = baken.transition->figures();
    }
    if (circled_)
        figures.circled = circled_->figures();
    return figures;
}

}  // namespace forms
