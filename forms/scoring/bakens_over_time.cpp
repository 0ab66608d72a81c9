#include "forms/scoring/bakens_over_time.h"

#include <algorithm>

#include "forms/scoring/counter.h"

namespace forms {
namespace {

constexpr auto recognised = "herkend";

std::vector<std::string> bakensIn(const Instrument& reflector)
{
    std::vector<std::string> slugs;
    for (const auto& section : reflector.sections)
        if (findQuestion(reflector, section.id + "-herkend"))
            slugs.push_back(section.id);
    return slugs;
}

// Of the latest version, then those that only an older one has.
std::vector<std::string> bakensIn(const std::vector<SentReflector>& reflectors)
{
    std::vector<const Instrument*> versions;
    for (const auto& reflector : reflectors)
        if (std::find(versions.begin(), versions.end(), reflector.instrument) == versions.end())
            versions.push_back(reflector.instrument);
    std::sort(versions.begin(), versions.end(),
              [](const Instrument* a, const Instrument* b) { return a->version > b->version; });
    std::vector<std::string> slugs;
    for (const auto* version : versions)
        for (const auto& slug : bakensIn(*version))
            if (std::find(slugs.begin(), slugs.end(), slug) == slugs.end())
                slugs.push_back(slug);
    return slugs;
}

void count(Counter& counter, const SentReflector& reflector, const std::string& baken)
{
    const auto* question = findQuestion(*reflector.instrument, baken + "-herkend");
    if (!question || missingIn(*reflector.instrument, *question, reflector.answers))
        return;
    if (const auto* mark = std::get_if<Option>(&reflector.answers.at(question->id)))
        counter.add({{}, reflector.member}, {mark->code}, std::nullopt);
}

Shown<Share> shareIn(const Period& period, const std::string& baken,
                     const std::vector<SentReflector>& reflectors, Threshold threshold)
{
    Counter counter({recognised});
    for (const auto& reflector : reflectors)
        if (isIn(period, reflector.sentAt))
            count(counter, reflector, baken);
    const auto figures = counter.figures().shown(threshold);
    if (const auto* shown = std::get_if<AnswerFigures>(&figures))
        return Share{shown->count({recognised}), shown->n};
    return TooFew{};
}

Shown<Share> sumOf(const std::vector<Shown<Share>>& shares)
{
    Share sum;
    for (const auto& each : shares)
        if (const auto* share = std::get_if<Share>(&each)) {
            sum.part += share->part;
            sum.of += share->of;
        }
    if (sum.of == 0)
        return TooFew{};
    return sum;
}

}  // namespace

BakensOverTime bakensOverTime(const std::vector<SentReflector>& reflectors, Threshold threshold)
{
    std::vector<Deed> deeds;
    for (const auto& reflector : reflectors)
        deeds.push_back({reflector.sentAt, reflector.member});
    BakensOverTime all{periodsOf(deeds, threshold), {}};
    for (const auto& slug : bakensIn(reflectors)) {
        BakenOverTime baken{slug, {}, TooFew{}};
        for (const auto& period : all.periods)
            baken.byPeriod.push_back(shareIn(period, slug, reflectors, threshold));
        baken.together = sumOf(baken.byPeriod);
        all.bakens.push_back(std::move(baken));
    }
    return all;
}

const BakenOverTime* leastRecognised(const BakensOverTime& bakens)
{
    std::vector<const BakenOverTime*> shown;
    for (const auto& baken : bakens.bakens)
        if (std::holds_alternative<Share>(baken.together))
            shown.push_back(&baken);
    const auto less = [](const BakenOverTime* one, const BakenOverTime* other) {
        return std::get<Share>(one->together).fraction() < std::get<Share>(other->together).fraction();
    };
    std::sort(shown.begin(), shown.end(), less);
    return shown.size() > 1 && less(shown[0], shown[1]) ? shown[0] : nullptr;
}

}  // namespace forms
