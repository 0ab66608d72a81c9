#include "app/printing/local_time.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

namespace {

using namespace std::chrono;

// The machine stands somewhere else for as long as one test takes.
class In {
public:
    explicit In(const char* zone)
    {
        if (const auto* before = std::getenv("TZ"))
            before_ = before;
        set(zone);
    }
    ~In() { set(before_ ? before_->c_str() : nullptr); }
    In(const In&) = delete;
    In& operator=(const In&) = delete;

private:
    static void set(const char* zone)
    {
        zone ? ::setenv("TZ", zone, 1) : ::unsetenv("TZ");
        ::tzset();
    }
    std::optional<std::string> before_;
};

// Dutch time written out, so that no list of zones is needed: one hour ahead, and two in summer.
constexpr auto netherlands = "CET-1CEST,M3.5.0,M10.5.0/3";

forms::Instant moment(year_month_day day, minutes time)
{
    return sys_days{day} + time;
}

TEST(LocalTime, KeepsTheHourOfAMeetingInSummerAndWinter)
{
    const In here(netherlands);
    const auto summer = app::printing::localTime(moment(2026y / July / 7, 11h + 5min));
    const auto winter = app::printing::localTime(moment(2026y / November / 24, 12h + 5min));

    EXPECT_EQ(summer.sinceMidnight, 13h + 5min);
    EXPECT_EQ(winter.sinceMidnight, 13h + 5min);
    EXPECT_EQ(winter.date, 2026y / November / 24);
}

TEST(LocalTime, BelongsToTheNextDayAfterMidnightHere)
{
    const In here(netherlands);
    const auto late = app::printing::localTime(moment(2026y / December / 31, 23h + 30min));

    EXPECT_EQ(late.date, 2027y / January / 1);
    EXPECT_EQ(late.sinceMidnight, 30min);
}

TEST(LocalTime, FollowsTheMachine)
{
    const In elsewhere("UTC");

    EXPECT_EQ(app::printing::localTime(moment(2026y / July / 7, 11h + 5min)).sinceMidnight, 11h + 5min);
}

TEST(LocalTime, CountsPartsOfASecondFromBelow)
{
    const In elsewhere("UTC");

    EXPECT_EQ(app::printing::localTime(forms::Instant{} - 1ms).sinceMidnight, 23h + 59min);
}

}  // namespace
