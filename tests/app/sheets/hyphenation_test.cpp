#include "app/sheets/hyphenation.h"

#include <gtest/gtest.h>

namespace app::sheets {
namespace {

std::string hyphenated(const Hyphenation& dutch, std::string word)
{
    const auto breaks = dutch.breaksIn(word);
    for (auto place = breaks.rbegin(); place != breaks.rend(); ++place)
        word.insert(*place, "-");
    return word;
}

class HyphenationTest : public testing::Test {
protected:
    Hyphenation dutch{SHARE_DIR "/fonts/hyph_nl_NL.dic"};
};

TEST_F(HyphenationTest, KnowsDutchCompounds)
{
    EXPECT_EQ(hyphenated(dutch, "wijkverpleegkundige"), "wijk-ver-pleeg-kun-dige");
    EXPECT_EQ(hyphenated(dutch, "Samenwerkingsconvenant"), "Samen-wer-kings-con-ve-nant");
    EXPECT_EQ(hyphenated(dutch, "SCHULDHULP"), "SCHULD-HULP");
}

TEST_F(HyphenationTest, CountsBytesNotLetters)
{
    EXPECT_EQ(hyphenated(dutch, "\u00e9\u00e9nvoudig"), "\u00e9\u00e9n-vou-dig");
}

TEST_F(HyphenationTest, LeavesShortAndForeignWordsWhole)
{
    for (const auto* word :
         {"", "buurt", "\u0418\u0440\u0438\u043d\u0430\u0418\u0440\u0438\u043d\u0430", "\u0132sselmeer"})
        EXPECT_TRUE(dutch.breaksIn(word).empty()) << word;
}

TEST_F(HyphenationTest, LeavesAWordWholeThatIsLongerThanItsPatterns)
{
    EXPECT_TRUE(dutch.breaksIn(std::string(5000, 'a')).empty());
}

TEST(HyphenationWithoutDictionary, LeavesEveryWordWhole)
{
    EXPECT_TRUE(Hyphenation("/er/is/niets.dic").breaksIn("wijkverpleegkundige").empty());
}

}  // namespace
}  // namespace app::sheets
