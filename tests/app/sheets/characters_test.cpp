#include "app/sheets/layout/characters.h"

#include <gtest/gtest.h>

namespace app::sheets {
namespace {

// A font of the Latin letters only, which has nothing for an accent by itself.
bool latin(char32_t character)
{
    return (character >= 0x20 && character < 0x7F) || (character >= 0xA0 && character < 0x180) ||
           character == 0x2026;
}

std::string drawn(std::string_view text)
{
    return drawable(text, latin).text;
}

std::size_t replaced(std::string_view text)
{
    return drawable(text, latin).replaced;
}

TEST(Characters, LeavesAloneWhatCanBeDrawn)
{
    EXPECT_EQ(drawn("Één café\u00a0…"), "Één café\u00a0…");
    EXPECT_EQ(replaced("Één café\u00a0…"), 0u);
}

TEST(Characters, ReplacesVisiblyAndCounts)
{
    EXPECT_EQ(drawn("goed \U0001F600 zo"), "goed \uFFFD zo");
    EXPECT_EQ(replaced("\U0001F600\U0001F601"), 2u);
    EXPECT_EQ(drawn("נועה"), "\uFFFD\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(drawn(std::string("a\0b\x07", 4)), "a\uFFFDb\uFFFD");
}

TEST(Characters, ReplacesEachByteThatIsNotUtf8)
{
    EXPECT_EQ(drawn("a\xFF\xC3"), "a\uFFFD\uFFFD");
    EXPECT_EQ(replaced("\xED\xA0\x80"), 3u);
    EXPECT_EQ(replaced("\xF4\x90\x80\x80"), 4u);
}

TEST(Characters, JoinsALetterAndItsAccent)
{
    EXPECT_EQ(drawn("Zoe\u0308 en Rene\u0301"), "Zoë en René");
    EXPECT_EQ(replaced("x\u0308"), 1u) << "there is no such letter, and the font has no loose accent";
}

TEST(Characters, LeavesOutWhatNobodySees)
{
    EXPECT_EQ(drawn("\uFEFFa\u200Db\u200Ec\uFE0F"), "abc");
    EXPECT_EQ(replaced("\uFEFFa\u200Db\u200Ec\uFE0F"), 0u);
}

TEST(Characters, KnowsEveryKindOfLineBreak)
{
    EXPECT_EQ(drawn("a\nb\r\nc\rd\u2028e"), "a\nb\nc\nd\ne");
    EXPECT_EQ(drawn("a\r\r\n\nb"), "a\n\n\nb");
}

TEST(Characters, KeepsSoftHyphensForTheLineBreaker)
{
    EXPECT_EQ(drawn("buurt\u00adwerk"), "buurt\u00adwerk");
}

TEST(Characters, WritesWhatItReads)
{
    for (const char32_t character : {U'a', U'é', U'€', U'\U0001F600'}) {
        const auto bytes = toUtf8(character);
        std::string_view rest = bytes;
        EXPECT_EQ(takeCharacter(rest), character);
        EXPECT_TRUE(rest.empty());
    }
}

}  // namespace
}  // namespace app::sheets
