#include "app/research/dataset/division.h"

#include <gtest/gtest.h>

namespace {

using namespace app::research;
using std::chrono::November;

forms::Date day(int number)
{
    return November / number / 2026;
}

std::optional<Period> at(const Division& division, std::chrono::sys_days when)
{
    return periodOf(division, when + std::chrono::hours{23});
}

TEST(Division, IsByQuarterWhereNobodyChoseWaves)
{
    const Period quarter{Period::Kind::Quarter, 20264};

    EXPECT_EQ(at({}, day(1)), quarter);
    EXPECT_EQ(at({{quarter}, {}}, day(1)), std::nullopt);
}

TEST(Division, PutsBothDaysInAWaveAndTheRestInNone)
{
    const Division division{{}, {{day(3), day(5)}, {day(6), day(6)}}};

    EXPECT_EQ(at(division, day(2)), std::nullopt);
    for (const int number : {3, 5})
        EXPECT_EQ(at(division, day(number)), (Period{Period::Kind::Wave, 1})) << number;
    EXPECT_EQ(at(division, day(6)), (Period{Period::Kind::Wave, 2}));
    EXPECT_EQ(at(division, day(7)), std::nullopt);
}

TEST(Division, HasWavesThatFollowEachOther)
{
    EXPECT_TRUE(isInOrder({{day(3), day(3)}, {day(4), day(6)}}));
    EXPECT_FALSE(isInOrder({{day(3), day(4)}, {day(4), day(6)}})) << "one day in two waves";
    EXPECT_FALSE(isInOrder({{day(4), day(6)}, {day(1), day(2)}}));
    EXPECT_FALSE(isInOrder({{day(4), day(3)}}));
}

TEST(Division, SaysOfEachWaveWhichDaysItHolds)
{
    EXPECT_EQ(namesOf({{day(3), day(5)}}),
              (std::vector<std::string>{"meting 1: 2026-11-03 tot en met 2026-11-05"}));
}

}  // namespace
