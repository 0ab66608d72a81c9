#include "forms/model/clock.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

TEST(Clock, WritesAMomentSoThatItSortsAsText)
{
    const Instant moment = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{13} +
                           std::chrono::minutes{5} + Milliseconds{9250};

    EXPECT_EQ(toIso(moment), "2026-11-24T13:05:09.250Z");
    EXPECT_EQ(instantFromIso("2026-11-24T13:05:09.250Z"), moment);
}

TEST(Clock, KeepsMomentsBefore1970)
{
    const auto moment = instantFromIso("1969-12-31T23:59:59.999Z");

    ASSERT_TRUE(moment);
    EXPECT_EQ(moment->time_since_epoch(), Milliseconds{-1});
    EXPECT_EQ(toIso(*moment), "1969-12-31T23:59:59.999Z");
}

TEST(Clock, RefusesWhatIsNoMoment)
{
    for (const auto* text :
         {"", "2026-11-24", "2026-11-24T13:05:09Z", "2026-02-30T13:05:09.250Z", "2026-11-24T24:00:00.000Z",
          "2026-11-24T13:60:09.250Z", "2026-11-24T13:05:60.250Z", "2026-11-24 13:05:09.250Z",
          "2026-11-24T13:05:09.250+", "+026-11-24T13:05:09.250Z", "2026-11-24T-3:05:09.250Z"})
        EXPECT_EQ(instantFromIso(text), std::nullopt) << text;
}

TEST(Clock, RefusesADayThatDoesNotExist)
{
    EXPECT_TRUE(dateFromIso("2024-02-29"));
    EXPECT_FALSE(dateFromIso("2025-02-29"));
    EXPECT_FALSE(dateFromIso("2025-2-28"));
    EXPECT_FALSE(dateFromIso("24-11-2026"));
}

}  // namespace
}  // namespace forms
