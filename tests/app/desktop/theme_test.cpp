#include "app/desktop/theme.h"

#include <gtest/gtest.h>

namespace app::desktop::theme {
namespace {

TEST(Theme, MeasuresContrastAsWcagDoes)
{
    EXPECT_NEAR(contrast({0, 0, 0}, {255, 255, 255}), 21.0, 0.001);
    EXPECT_NEAR(contrast({0x77, 0x77, 0x77}, {255, 255, 255}), 4.48, 0.005);
    EXPECT_EQ(contrast(ink, card), contrast(card, ink));
}

TEST(Theme, TextIsReadableOnEveryGround)
{
    for (const auto text : {ink, muted, petrol, petrolDeep, amber, green, red})
        for (const auto behind : {side, ground, card, tint, note})
            EXPECT_GE(contrast(text, behind), 4.5) << hex(text) << " on " << hex(behind);
    EXPECT_GE(contrast(onPetrol, petrol), 4.5);
    EXPECT_GE(contrast(onPetrol, petrolDeep), 4.5);
    EXPECT_GE(contrast(muted, rest), 4.5);
}

TEST(Theme, TextOnTheZaalschermIsReadableFromFar)
{
    for (const auto text : {hallInk, hallQuiet, hallRing, hallAmber})
        EXPECT_GE(contrast(text, hallGround), 7.0) << hex(text);
}

TEST(Theme, EdgesOfControlsAreSeen)
{
    for (const auto behind : {ground, card})
        EXPECT_GE(contrast(edge, behind), 3.0);
    EXPECT_GE(contrast(petrol, track), 3.0);
    EXPECT_GE(contrast(amberBright, track), 3.0);
}

TEST(Theme, WritesAColourAsCssDoes)
{
    EXPECT_EQ(hex({0x00, 0x6E, 0x78}), "#006E78");
    EXPECT_EQ(hex({0xAB, 0xCD, 0xEF}), "#ABCDEF");
}

TEST(Theme, StyleSheetDefinesEveryColourItUses)
{
    const auto sheet = styleSheet();
    for (auto at = sheet.find('@'); at != std::string::npos; at = sheet.find('@', at + 1)) {
        const auto name = sheet.substr(at + 1, sheet.find_first_of(" ;,}", at) - at - 1);
        if (name == "define-color")
            continue;
        EXPECT_NE(sheet.find("@define-color " + name + " #"), std::string::npos) << name;
    }
}

}  // namespace
}  // namespace app::desktop::theme
