#include "app/desktop/hall/hall_place.h"

#include <gtest/gtest.h>

namespace app::desktop {
namespace {

const wxRect laptop{0, 0, 1280, 720};
const wxRect projector{1280, 0, 1920, 1080};

TEST(HallPlace, FillsTheProjector)
{
    EXPECT_EQ(hallPlace({laptop, projector}, 0), (HallPlace{1, projector}));
}

TEST(HallPlace, LeavesTheDisplayOfTheCoachAloneWhicheverItIs)
{
    EXPECT_EQ(hallPlace({projector, laptop}, 1), (HallPlace{0, projector}));
}

TEST(HallPlace, IsAWindowInTheCornerOfTheOnlyDisplay)
{
    EXPECT_EQ(hallPlace({laptop}, 0), (HallPlace{std::nullopt, {640, 360, 640, 360}}));
}

}  // namespace
}  // namespace app::desktop
