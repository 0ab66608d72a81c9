#include "forms/model/utf8.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

TEST(Utf8, KnowsTextFromBytes)
{
    EXPECT_TRUE(isUtf8(""));
    EXPECT_TRUE(isUtf8("één coördinator €5 😀"));
    EXPECT_FALSE(isUtf8("\xff"));
    EXPECT_FALSE(isUtf8("caf\xe9"));
    EXPECT_FALSE(isUtf8("\xc3"));              // ends too early
    EXPECT_FALSE(isUtf8("\xc0\xaf"));          // overlong
    EXPECT_FALSE(isUtf8("\xed\xa0\x80"));      // surrogate
    EXPECT_FALSE(isUtf8("\xf4\x90\x80\x80"));  // above U+10FFFF
}

TEST(Utf8, CountsCharactersNotBytes)
{
    EXPECT_EQ(lengthOf("één"), 3u);
    EXPECT_EQ(lengthOf("😀"), 1u);
}

TEST(Utf8, TrimsWhiteSpaceAtBothEnds)
{
    EXPECT_EQ(trimmed("  Hoe krijg ik de buren erbij? \r\n"), "Hoe krijg ik de buren erbij?");
    EXPECT_EQ(trimmed(" \t "), "");
}

}  // namespace
}  // namespace forms
