#include "forms/meeting/steady_clock.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

using namespace std::chrono_literals;

TEST(SteadyClock, NeverGoesBack)
{
    auto last = steadyNow();
    for (int look = 0; look < 1000; ++look) {
        const auto now = steadyNow();
        ASSERT_GE(now, last);
        last = now;
    }
    EXPECT_GT(last, 0ms);
}

TEST(SteadyClock, NoticesThatTheLaptopSlept)
{
    EXPECT_EQ(noticedGap(5s, 5s + 200ms), std::nullopt);
    EXPECT_EQ(noticedGap(5s, 15s), std::nullopt);
    EXPECT_EQ(noticedGap(5s, 125s), 120s);
}

}  // namespace
}  // namespace forms
