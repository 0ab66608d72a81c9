#include "forms/scoring/small_group.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <type_traits>

namespace forms {
namespace {

// Nothing turns a guarded figure into a number by accident.
static_assert(!std::is_convertible_v<Guarded<double>, double>);
static_assert(!std::is_convertible_v<Shown<double>, double>);
static_assert(!std::is_convertible_v<TooFew, double>);
static_assert(std::is_empty_v<TooFew>);

TEST(Threshold, CannotBeSetBelowFive)
{
    for (int people = -1; people < lowestThreshold; ++people)
        EXPECT_THROW(Threshold{people}, std::invalid_argument) << people;
    EXPECT_EQ(Threshold{}.people(), 5u);
    EXPECT_EQ(Threshold{10}.people(), 10u);
}

TEST(Guarded, ShowsAFigureFromTheThresholdOn)
{
    EXPECT_EQ(Guarded<double>(0.75, 4).shown(Threshold{}), Shown<double>{TooFew{}});
    EXPECT_EQ(Guarded<double>(0.75, 5).shown(Threshold{}), Shown<double>{0.75});
    EXPECT_EQ(Guarded<double>(0.75, 9).shown(Threshold{10}), Shown<double>{TooFew{}});
    EXPECT_EQ(Guarded<double>(0.75, 10).shown(Threshold{10}), Shown<double>{0.75});
}

TEST(Guarded, KeepsWhatItHidesForDisclosureControl)
{
    const Guarded<double> figure(0.75, 2);

    EXPECT_EQ(figure.beforeDisclosureControl(), 0.75);
    EXPECT_EQ(figure.peopleBeforeDisclosureControl(), 2u);
}

}  // namespace
}  // namespace forms
