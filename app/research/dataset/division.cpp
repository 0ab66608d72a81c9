#include "app/research/dataset/division.h"

#include <algorithm>

#include "app/research/dataset/wording.h"

namespace app::research {

bool isInOrder(const std::vector<Wave>& waves)
{
    const auto backwards = [](const Wave& wave) { return wave.until < wave.from; };
    const auto overlap = [](const Wave& one, const Wave& next) { return next.from <= one.until; };
    return std::none_of(waves.begin(), waves.end(), backwards) &&
           std::adjacent_find(waves.begin(), waves.end(), overlap) == waves.end();
}

std::optional<Period> periodOf(const Division& division, forms::Instant at)
{
    if (division.waves.empty()) {
        const auto quarter = periodOf(forms::quarterOf(at));
        return division.without.contains(quarter) ? std::nullopt : std::optional(quarter);
    }
    const forms::Date day{std::chrono::floor<std::chrono::days>(at)};
    const auto wave = std::find_if(division.waves.begin(), division.waves.end(),
                                   [&](const Wave& each) { return each.from <= day && day <= each.until; });
    if (wave == division.waves.end())
        return std::nullopt;
    return Period{Period::Kind::Wave, static_cast<int>(wave - division.waves.begin()) + 1};
}

std::vector<std::string> namesOf(const std::vector<Wave>& waves)
{
    std::vector<std::string> names;
    for (const auto& wave : waves)
        names.push_back(wording::wave(static_cast<int>(names.size()) + 1, wave));
    return names;
}

}  // namespace app::research
