#include "app/sheets/content/dutch_date.h"

#include <gtest/gtest.h>

namespace app::sheets {
namespace {

using namespace std::chrono;

TEST(DutchDate, WritesADayInFull)
{
    EXPECT_EQ(longDate(November / 24 / 2026), "dinsdag 24 november 2026");
    EXPECT_EQ(longDate(January / 1 / 2023), "zondag 1 januari 2023");
    EXPECT_EQ(longDate(December / 31 / 2022), "zaterdag 31 december 2022");
}

TEST(DutchDate, WritesADayShort)
{
    EXPECT_EQ(shortDate(March / 3 / 2027), "3\u00a0mrt\u00a02027");
}

TEST(DutchDate, WritesTimesWithAPoint)
{
    EXPECT_EQ(timeOfDay(hours{9} + minutes{5}), "09.05");
    EXPECT_EQ(timeOfDay(hours{23} + minutes{59}), "23.59");
}

TEST(DutchDate, WritesDurationsInMinutesAndSeconds)
{
    EXPECT_EQ(duration(0s), "0:00");
    EXPECT_EQ(duration(62999ms), "1:02");
    EXPECT_EQ(duration(90min), "90:00");
}

}  // namespace
}  // namespace app::sheets
