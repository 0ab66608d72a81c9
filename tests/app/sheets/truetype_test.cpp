#include "app/sheets/truetype.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <random>

#include "app/sheets/fonts.h"
#include "app/sheets/sheet_error.h"

namespace app::sheets {
namespace {

std::string regular()
{
    std::ifstream in(SHARE_DIR "/fonts/OpenSans-Regular.ttf", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST(TrueType, ReadsTheWidthsOfCharacters)
{
    const auto widths = characterWidths(regular());

    EXPECT_EQ(widths[U' '], 259);
    EXPECT_EQ(widths[U'M'], 902);
    EXPECT_EQ(widths[U'é'], widths[U'e']);
    EXPECT_TRUE(widths[0xFFFD]) << "the sign for what cannot be drawn";
    EXPECT_FALSE(widths[U'א']);
    EXPECT_FALSE(widths[0xFFFF]);
}

TEST(TrueType, RefusesWhatIsNoFont)
{
    for (const auto& bytes : {std::string{}, std::string("no font at all"), std::string(5000, '\0'),
                              std::string(5000, '\xFF'), regular().substr(0, 700)})
        EXPECT_THROW(characterWidths(bytes), SheetError) << bytes.size();
}

TEST(TrueType, SurvivesADamagedFont)
{
    std::mt19937 random(1);
    for (int round = 0; round < 100; ++round) {
        auto bytes = regular().substr(0, 60000);
        for (int flips = 0; flips < 200; ++flips)
            bytes[random() % 4000] = static_cast<char>(random());
        try {
            characterWidths(bytes);
        } catch (const SheetError& error) {
            EXPECT_EQ(error.kind(), SheetError::Kind::FontDamaged);
        }
    }
}

TEST(Fonts, TellThatTheyAreMissing)
{
    try {
        Fonts fonts("/no/such/folder");
        FAIL();
    } catch (const SheetError& error) {
        EXPECT_EQ(error.kind(), SheetError::Kind::FontMissing);
    }
}

TEST(Fonts, MeasureInPoints)
{
    const Fonts fonts(SHARE_DIR "/fonts");

    EXPECT_NEAR(fonts.typeface().widthOf("MM", style::body), 2 * 0.902 * 10.5, 1e-9);
    EXPECT_GT(fonts.typeface().widthOf("MM", style::strong), fonts.typeface().widthOf("MM", style::body));
}

TEST(Fonts, DrawWhatDutchNeeds)
{
    const Fonts fonts(SHARE_DIR "/fonts");

    for (const char32_t character : U"aZ0éëïöüÉĳ€“”‘’–—…·×\u00a0\uFFFD")
        if (character != 0) {
            EXPECT_TRUE(fonts.typeface().canDraw(character)) << static_cast<unsigned>(character);
        }
    EXPECT_FALSE(fonts.typeface().canDraw(U'\n'));
    EXPECT_FALSE(fonts.typeface().canDraw(U'\U0001F600'));
}

}  // namespace
}  // namespace app::sheets
