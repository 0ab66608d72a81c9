#include "forms/meeting/casus_themes.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

using Themes = std::vector<std::string>;

Casus about(Themes themes)
{
    Casus casus;
    casus.themes = std::move(themes);
    return casus;
}

TEST(CasusThemes, AreTheChosenOnesAndOwnWordsEachOnce)
{
    EXPECT_EQ(themesFrom({"rouw", "geld"}, " de markt,, rouw ,huisdieren,"),
              (Themes{"rouw", "geld", "de markt", "huisdieren"}));
    EXPECT_EQ(themesFrom({}, " "), Themes{});
}

TEST(CasusThemes, ToChooseFromAreWhatTheTeamUsedMostAndThenTheUsualOnes)
{
    const std::vector<Casus> casus = {about({"huisdieren"}), about({"markt", "geld"}), about({"geld"})};
    const Themes usual = {"rouw", "geld", "wonen", "werk"};
    EXPECT_EQ(themesToOffer(casus, usual, 6),
              (Themes{"geld", "huisdieren", "markt", "rouw", "wonen", "werk"}));
    EXPECT_EQ(themesToOffer(casus, usual, 4), (Themes{"geld", "huisdieren", "rouw", "wonen"}))
        << "own words never take all the room";
    EXPECT_EQ(themesToOffer({}, usual, 3), (Themes{"rouw", "geld", "wonen"}));
}

}  // namespace
}  // namespace forms
