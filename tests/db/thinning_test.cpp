#include "db/thinning.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace {

using forms::Instant;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::sys_days;

Instant on(int month, int day, int hour = 12)
{
    return sys_days{std::chrono::year(2026) / month / day} + hours(hour);
}

std::vector<Instant> kept(std::vector<Instant> made, Instant now)
{
    for (const auto gone : db::superfluous(made, now))
        std::erase(made, gone);
    return made;
}

// A backup each half hour of every working day, thinned after each.
std::vector<Instant> afterAYear(Instant& now)
{
    std::vector<Instant> there;
    const auto first = sys_days{std::chrono::year(2025) / 1 / 6};  // a Monday
    for (int day = 0; day < 366; ++day) {
        if (day % 7 > 4)
            continue;
        for (int half = 0; half < 16; ++half) {
            now = first + days(day) + hours(9) + minutes(30 * half);
            there.push_back(now);
            there = kept(std::move(there), now);
        }
    }
    return there;
}

TEST(Thinning, KeepsEverythingOfTodayAndYesterday)
{
    const std::vector<Instant> made{on(3, 9, 9), on(3, 9, 10), on(3, 10, 9), on(3, 10, 10)};
    EXPECT_TRUE(db::superfluous(made, on(3, 10)).empty());
}

TEST(Thinning, KeepsTheLastOfADayThatIsLongerAgo)
{
    EXPECT_EQ(db::superfluous({on(3, 6, 9), on(3, 6, 17), on(3, 6, 11)}, on(3, 10)),
              (std::vector<Instant>{on(3, 6, 11), on(3, 6, 9)}));
}

TEST(Thinning, CountsOnlyDaysOnWhichThereIsOne)
{
    std::vector<Instant> made;
    for (int month = 1; month <= 9; ++month)
        made.push_back(on(month, 1));
    EXPECT_TRUE(db::superfluous(made, on(12, 1)).empty());
}

TEST(Thinning, HoldsTwelveDaysTenWeeksAndNineMonthsOfAYear)
{
    Instant now;
    const auto there = afterAYear(now);

    const auto yesterday = std::chrono::floor<days>(now) - days(1);
    std::vector<sys_days> older;
    for (const auto moment : there)
        if (moment < yesterday)
            older.push_back(std::chrono::floor<days>(moment));
    ASSERT_EQ(older.size(), 12U + 10U + 9U);
    std::reverse(older.begin(), older.end());

    // Twelve working days, then Fridays, then the last working days of months.
    for (std::size_t at = 1; at < 12; ++at)
        EXPECT_LE(older[at - 1] - older[at], days(3)) << at;
    for (std::size_t at = 12; at < 22; ++at)
        EXPECT_EQ(std::chrono::weekday(older[at]), std::chrono::Friday) << at;
    for (std::size_t at = 13; at < 22; ++at)
        EXPECT_EQ(older[at - 1] - older[at], days(7)) << at;
    std::set<unsigned> months;
    for (std::size_t at = 22; at < older.size(); ++at)
        months.insert(static_cast<unsigned>(std::chrono::year_month_day(older[at]).month()));
    EXPECT_EQ(months.size(), 9U);
}

TEST(Thinning, TakesNothingMoreWhenItIsDoneAgain)
{
    Instant now;
    const auto there = afterAYear(now);
    EXPECT_TRUE(db::superfluous(there, now).empty());
}

}  // namespace
