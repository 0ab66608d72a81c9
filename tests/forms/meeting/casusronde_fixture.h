// A round that a test can bring to any step.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "tests/forms/meeting/sample_round.h"
#include "tests/support/fake_clock.h"

namespace tests {

class CasusrondeFixture : public testing::Test {
protected:
    // Goes on to a step, doing on the way what each step asks.
    void goTo(const std::string& stepId)
    {
        if (round.events().empty()) {
            ASSERT_EQ(round.start(), std::nullopt);
        }
        while (round.step().id != stepId) {
            satisfyStep(round);
            ASSERT_EQ(round.next(), std::nullopt) << round.step().id;
        }
    }

    FakeClock clock;
    forms::Casusronde round{rtmSteps(), inbrenger, {}, clock.steady(), clock.wall()};
};

}  // namespace tests
