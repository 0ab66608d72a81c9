#include "forms/scoring/spread.h"

#include <gtest/gtest.h>

#include <cmath>

namespace forms {
namespace {

TEST(Spread, HasTheMeanSdAndMedianOfASample)
{
    const auto spread = spreadOf({2, 4, 4, 4, 5, 5, 7, 9});

    EXPECT_EQ(spread.n, 8u);
    EXPECT_DOUBLE_EQ(spread.mean, 5);
    EXPECT_DOUBLE_EQ(*spread.sd, std::sqrt(32.0 / 7));
    EXPECT_DOUBLE_EQ(spread.median, 4.5);
    EXPECT_FALSE(spread.sameForAll);
}

TEST(Spread, HasNoSdOfOneNumber)
{
    const auto spread = spreadOf({3});

    EXPECT_EQ(spread.sd, std::nullopt);
    EXPECT_EQ(spread.median, 3);
}

TEST(Spread, OfNothingHasNoN)
{
    EXPECT_EQ(spreadOf({}), Spread{});
}

// 0.1 three times adds up to a little more than 0.3.
TEST(Spread, SeesThatAllAreTheSame)
{
    const auto spread = spreadOf({0.1, 0.1, 0.1});

    EXPECT_TRUE(spread.sameForAll);
    EXPECT_EQ(spread.mean, 0.1);
    EXPECT_EQ(spread.sd, 0.0);
}

TEST(Spread, IsTheSameToTheLastBitInAnyOrder)
{
    const auto spread = spreadOf({0.1, 0.7, 0.2, 0.4, 1e9});

    EXPECT_EQ(spreadOf({1e9, 0.4, 0.2, 0.7, 0.1}), spread);
    EXPECT_EQ(spreadOf({0.7, 0.1, 1e9, 0.2, 0.4}), spread);
}

}  // namespace
}  // namespace forms
