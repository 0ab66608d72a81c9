#include "app/desktop/start/passphrase_strength.h"

#include <gtest/gtest.h>

namespace app::desktop {
namespace {

Strength strengthOf(const std::string& passphrase)
{
    return guessOf(passphrase).strength;
}

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

TEST(PassphraseStrength, LongIsNotEnoughForWhatIsTriedFirst)
{
    EXPECT_EQ(strengthOf("password password1234"), Strength::Weak);
    EXPECT_EQ(strengthOf("qwertyuiopasdfghjkl"), Strength::Weak);
}

TEST(PassphraseStrength, DutchWordsOfThisTableWeighLittle)
{
    EXPECT_EQ(strengthOf("een twee drie vier"), Strength::Weak);
    EXPECT_EQ(strengthOf("welkom bij ons team"), Strength::Weak);
    EXPECT_EQ(strengthOf("Welkom bij ons Team"), Strength::Weak);
    EXPECT_EQ(strengthOf("mijn wijkteam is geheim"), Strength::Weak);
    EXPECT_EQ(guessOf("Wijkteam De Linde Wijkteam De Linde", "Wijkteam De Linde").strength, Strength::Weak);
    EXPECT_EQ(guessOf("fiets lantaarn melk dinsdag", "Wijkteam De Linde").strength, Strength::Strong);
}

TEST(PassphraseStrength, NamesWhatIsTriedFirst)
{
    EXPECT_EQ(guessOf("password password1234").pattern, Pattern::KnownWord);
    EXPECT_EQ(guessOf("ujmyhntgbrfvedc").pattern, Pattern::Keyboard);
    EXPECT_EQ(guessOf("abcdefghijklmnopqrs").pattern, Pattern::Sequence);
    EXPECT_EQ(guessOf("zzzzzzzzzzzzzzzzzzz").pattern, Pattern::Repetition);
    EXPECT_EQ(guessOf("#12-03-1981#").pattern, Pattern::Date);
}

}  // namespace
}  // namespace app::desktop
