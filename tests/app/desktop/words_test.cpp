#include "app/desktop/words.h"

#include <gtest/gtest.h>

#include "app/desktop/text.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

TEST(Words, SayHowAMeetingKeepsToItsTime)
{
    EXPECT_EQ(toUtf8(paceInWords({47min, 3min})), "nog 47 min \u00b7 loopt 3 min uit");
    EXPECT_EQ(toUtf8(paceInWords({46min + 1s, -2min})), "nog 47 min \u00b7 2 min voor");
    EXPECT_EQ(toUtf8(paceInWords({0min, 20s})), "nog 0 min \u00b7 op tijd");
}

}  // namespace
}  // namespace app::desktop
