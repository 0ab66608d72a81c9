#include "forms/model/programme.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace forms {

std::chrono::seconds plannedTime(const std::vector<Step>& steps)
{
    return std::accumulate(steps.begin(), steps.end(), std::chrono::seconds{0},
                           [](std::chrono::seconds sum, const Step& step) { return sum + step.planned; });
}

std::vector<Step> scaledTo(std::vector<Step> steps, std::chrono::seconds total)
{
    const auto before = plannedTime(steps);
    if (total.count() < static_cast<std::int64_t>(steps.size()) || before.count() == 0)
        throw std::logic_error("scaledTo() with less than a second for each step");

    // Each step ends where its share of the total ends, so rounding never adds up; every step keeps a second.
    auto left = std::chrono::seconds{static_cast<std::int64_t>(steps.size())};
    std::chrono::seconds endBefore{0};
    std::chrono::seconds endAfter{0};
    for (auto& step : steps) {
        left -= std::chrono::seconds{1};
        endBefore += step.planned;
        const auto share =
            std::chrono::seconds{(endBefore.count() * total.count() + before.count() / 2) / before.count()};
        const auto end = std::clamp(share, endAfter + std::chrono::seconds{1}, total - left);
        if (step.planned.count() > 0 && step.hintAt.count() > 0)
            step.hintAt = step.hintAt * (end - endAfter).count() / step.planned.count();
        step.planned = end - endAfter;
        endAfter = end;
    }
    return steps;
}

}  // namespace forms
