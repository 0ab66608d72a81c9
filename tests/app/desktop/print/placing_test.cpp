#include <gtest/gtest.h>

#include "app/desktop/print/printout.h"

namespace app::desktop {
namespace {

using sheets::PageSize;
constexpr PageSize a4{210 * sheets::millimetre, 297 * sheets::millimetre};
constexpr PageSize a4Wide{a4.height, a4.width};
constexpr PageSize a3Wide{420 * sheets::millimetre, 297 * sheets::millimetre};

TEST(Placing, LeavesAPageOnItsOwnPaperAlone)
{
    const auto place = placed(a4, a4);

    EXPECT_FALSE(place.turned);
    EXPECT_DOUBLE_EQ(place.scale, 1);
    EXPECT_NEAR(place.left, 0, 0.01);
    EXPECT_NEAR(place.top, 0, 0.01);
}

TEST(Placing, BearsPaperThatIsAPixelTooSmall)
{
    EXPECT_DOUBLE_EQ(placed(a4, {a4.width - 0.4, a4.height - 0.4}).scale, 1);
}

TEST(Placing, TurnsAWidePageOnUprightPaper)
{
    const auto place = placed(a4Wide, a4);

    EXPECT_TRUE(place.turned);
    EXPECT_DOUBLE_EQ(place.scale, 1);
}

TEST(Placing, MakesA3FitOnA4)
{
    const auto place = placed(a3Wide, a4);

    EXPECT_TRUE(place.turned);
    EXPECT_NEAR(place.scale, 210.0 / 297, 0.001);
    EXPECT_GE(place.left, -0.01);
    EXPECT_GE(place.top, -0.01);
}

TEST(Placing, NeverMakesAPageLarger)
{
    const auto place = placed(a4Wide, a3Wide);

    EXPECT_DOUBLE_EQ(place.scale, 1);
    EXPECT_NEAR(place.left, (a3Wide.width - a4Wide.width) / 2, 0.01);
}

TEST(PrintData, ProposesThePaperOfTheFirstPage)
{
    sheets::Page page;
    page.size = a3Wide;

    const auto data = printDataFor({page});

    EXPECT_EQ(data.GetPaperId(), wxPAPER_A3);
    EXPECT_EQ(data.GetOrientation(), wxLANDSCAPE);
    EXPECT_EQ(printDataFor({sheets::Page{}}).GetPaperId(), wxPAPER_A4);
}

}  // namespace
}  // namespace app::desktop
