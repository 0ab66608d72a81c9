#include "forms/model/programme.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

using namespace std::chrono_literals;

// The eight steps of method.md 3.2.
std::vector<Step> eightMinutes()
{
    std::vector<Step> steps(8);
    const std::chrono::seconds times[] = {60s, 30s, 60s, 45s, 15s, 180s, 30s, 60s};
    for (std::size_t index = 0; index < steps.size(); ++index)
        steps[index].planned = times[index];
    steps[0].hintAt = 45s;
    return steps;
}

TEST(Programme, AddsUpItsSteps)
{
    EXPECT_EQ(plannedTime(eightMinutes()), 8min);
}

TEST(Programme, ScalesToExactlyTheTotal)
{
    for (int total = 8; total <= 3600; ++total) {
        const auto steps = scaledTo(eightMinutes(), std::chrono::seconds{total});
        ASSERT_EQ(plannedTime(steps), std::chrono::seconds{total});
        for (const auto& step : steps)
            ASSERT_GE(step.planned, 1s) << total;
    }
}

TEST(Programme, ScalesStepsAndHintsInProportion)
{
    const auto steps = scaledTo(eightMinutes(), 16min);

    EXPECT_EQ(steps[5].planned, 6min);
    EXPECT_EQ(steps[0].hintAt, 90s);
}

TEST(Programme, RefusesLessThanASecondForEachStep)
{
    EXPECT_THROW(static_cast<void>(scaledTo(eightMinutes(), 7s)), std::logic_error);
}

}  // namespace
}  // namespace forms
