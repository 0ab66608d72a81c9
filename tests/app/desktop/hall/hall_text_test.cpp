#include "app/desktop/hall/hall_text.h"

#include <gtest/gtest.h>
#include <wx/bitmap.h>
#include <wx/dcmemory.h>

#include <memory>

#include "app/desktop/hall/hall_picture.h"

namespace app::desktop {
namespace {

class HallTextTest : public testing::Test {
protected:
    HallTextBlock block(const wxString& text, double height = 400) const
    {
        return {*context, text, {120, 1080 * leastTitle, theme::hallInk, true}, room, height};
    }

    static constexpr double room = 900;
    wxBitmap bitmap{10, 10, 24};
    wxMemoryDC dc{bitmap};
    std::unique_ptr<wxGraphicsContext> context{wxGraphicsContext::Create(dc)};
};

TEST_F(HallTextTest, IsAsLargeAsItMayBeWhenItFits)
{
    EXPECT_EQ(block("Stil schrijven").size(), 120);
}

TEST_F(HallTextTest, IsNeverSmallerThanTheBackRowCanRead)
{
    const auto tall = block("Wat ga ik doen, met wie ga ik dat doen en wanneer begin ik daarmee?", 100);
    EXPECT_DOUBLE_EQ(tall.size(), 90);
}

TEST_F(HallTextTest, BreaksAWordThatIsWiderThanTheScreen)
{
    const auto wide = block("Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersoverleg");
    EXPECT_LE(wide.width(), room);
    EXPECT_GT(wide.height(), 200);
}

TEST_F(HallTextTest, TakesNoHeightWithoutText)
{
    EXPECT_EQ(block("").height(), 0);
}

}  // namespace
}  // namespace app::desktop
