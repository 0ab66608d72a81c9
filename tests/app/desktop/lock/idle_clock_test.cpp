#include "app/desktop/lock/idle_clock.h"

#include <gtest/gtest.h>

#include "tests/support/fake_clock.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

TEST(IdleClock, RunsFromTheLastUse)
{
    ::tests::FakeClock clock;
    IdleClock idle(clock.steady());
    clock.advance(4min);
    idle.use();
    clock.advance(5min - 1ms);
    EXPECT_FALSE(idle.hasPassed(5min));
    clock.advance(1ms);
    EXPECT_TRUE(idle.hasPassed(5min));
}

TEST(IdleClock, DoesNotListenToTheTimeOfDay)
{
    ::tests::FakeClock clock;
    const IdleClock idle(clock.steady());
    clock.jump(2h);
    EXPECT_FALSE(idle.hasPassed(1min));
}

TEST(IdleClock, CountsTheSleepOfTheLaptop)
{
    ::tests::FakeClock clock;
    const IdleClock idle(clock.steady());
    clock.advance(8h);  // lid closed, on a system that told nobody
    EXPECT_TRUE(idle.hasPassed(5min));
}

}  // namespace
}  // namespace app::desktop
