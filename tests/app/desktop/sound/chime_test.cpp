#include "app/desktop/sound/chime.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace app::desktop {
namespace {

int loudest(const Sound& sound)
{
    int most = 0;
    for (const auto sample : sound.samples)
        most = std::max(most, std::abs(static_cast<int>(sample)));
    return most;
}

TEST(Chime, BeginsAndEndsInSilence)
{
    const auto sound = chime(1);
    EXPECT_EQ(sound.samples.front(), 0);
    EXPECT_NEAR(sound.samples.back(), 0, 50);
}

TEST(Chime, IsShortAndNeverClips)
{
    const auto sound = chime(1);
    EXPECT_LT(sound.samples.size(), 2U * static_cast<unsigned>(sound.rate));
    EXPECT_LT(loudest(sound), std::numeric_limits<std::int16_t>::max() / 2);
}

TEST(Chime, IsAsLoudAsItsVolumeSays)
{
    EXPECT_EQ(loudest(chime(0)), 0);
    EXPECT_NEAR(loudest(chime(0.5)), loudest(chime(1)) / 2.0, 2);
    EXPECT_GT(loudest(chime(0.25)), 1000) << "soft is still to be heard";
}

TEST(Chime, JumpsNowhere)
{
    const auto sound = chime(1);
    int widest = 0;
    for (std::size_t place = 1; place < sound.samples.size(); ++place)
        widest = std::max(widest, std::abs(sound.samples[place] - sound.samples[place - 1]));
    EXPECT_LT(widest, loudest(sound) / 5) << "a jump is heard as a click";
}

}  // namespace
}  // namespace app::desktop
