#include "forms/scoring/rounding.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

TEST(Rounding, TakesAHalfAwayFromZero)
{
    EXPECT_DOUBLE_EQ(rounded(0.625, 2), 0.63);
    EXPECT_DOUBLE_EQ(rounded(0.645, 2), 0.65);
    EXPECT_DOUBLE_EQ(rounded(-0.625, 2), -0.63);
    EXPECT_DOUBLE_EQ(rounded(2.5, 0), 3);
}

TEST(Rounding, TakesAHalfForAHalfAlsoWhenItsBinaryFormFallsShort)
{
    EXPECT_DOUBLE_EQ(rounded(1.005, 2), 1.01);
    EXPECT_DOUBLE_EQ(rounded(0.285, 2), 0.29);
    EXPECT_DOUBLE_EQ(rounded(0.1 + 0.2 + 0.315, 2), 0.62);
    EXPECT_DOUBLE_EQ(rounded(100 * 41.0 / 80, 1), 51.3);
}

TEST(Rounding, LeavesTheRestBelowTheHalf)
{
    EXPECT_DOUBLE_EQ(rounded(0.6249, 2), 0.62);
    EXPECT_DOUBLE_EQ(rounded(0.62499999, 2), 0.62);
    EXPECT_DOUBLE_EQ(rounded(0, 2), 0);
    EXPECT_DOUBLE_EQ(rounded(8, 1), 8);
}

// Against whole numbers, where nothing is lost: k of n as a percentage with one decimal.
TEST(Rounding, IsRightForEveryShareOfUpToThreeHundredPeople)
{
    for (long n = 1; n <= 300; ++n)
        for (long k = 0; k <= n; ++k)
            ASSERT_DOUBLE_EQ(rounded(100.0 * static_cast<double>(k) / static_cast<double>(n), 1),
                             static_cast<double>((2000 * k + n) / (2 * n)) / 10)
                << k << " of " << n;
}

}  // namespace
}  // namespace forms
