#include "app/desktop/start/passphrase_strength.h"

#include <gtest/gtest.h>

namespace app::desktop {
namespace {

TEST(PassphraseStrength, CountsCharactersNotBytes)
{
    EXPECT_EQ(strengthOf("\u00e9\u00e9n twee"), Strength::TooShort);
    EXPECT_EQ(strengthOf("een twee drie"), Strength::Weak);
}

TEST(PassphraseStrength, LongRepetitionStaysWeak)
{
    EXPECT_EQ(strengthOf("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), Strength::Weak);
    EXPECT_EQ(strengthOf("kop kop kop kop kop kop kop kop"), Strength::Weak);
}

TEST(PassphraseStrength, FourWordsAreStrong)
{
    EXPECT_EQ(strengthOf("fiets lantaarn melk dinsdag"), Strength::Strong);
    EXPECT_EQ(strengthOf("fietslantaarnmelkdinsdag"), Strength::Good);
}

}  // namespace
}  // namespace app::desktop
