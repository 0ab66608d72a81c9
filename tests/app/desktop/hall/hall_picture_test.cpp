// Everything that the shipped programmes say to the room is large enough for the back row, and all of it is
// on the screen.
#include "app/desktop/hall/hall_picture.h"

#include <gtest/gtest.h>
#include <wx/bitmap.h>
#include <wx/dcmemory.h>
#include <wx/image.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "app/desktop/theme.h"
#include "forms/meeting/agenda.h"
#include "forms/template/library.h"
#include "tests/support/fake_clock.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

// A capital letter of the face is this part of its size.
constexpr double capital = 0.69;

class HallPictureTest : public testing::TestWithParam<int> {
protected:
    HallPictureTest() { library.addFolder(std::filesystem::path(SHARE_DIR) / "templates"); }

    wxSize size() const { return {GetParam() * 16 / 9, GetParam()}; }
    wxImage pictureOf(const forms::HallView& view) const
    {
        wxBitmap bitmap(size(), 24);
        wxMemoryDC dc(bitmap);
        const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
        drawHall(*context, size(), view);
        dc.SelectObject(wxNullBitmap);
        return bitmap.ConvertToImage();
    }
    static bool differs(const wxImage& image, int x, int y, theme::Colour colour)
    {
        const auto away = [](int one, int other) { return std::abs(one - other); };
        return away(image.GetRed(x, y), colour.red) + away(image.GetGreen(x, y), colour.green) +
                   away(image.GetBlue(x, y), colour.blue) >
               60;
    }
    // The highest stretch of rows right of the clock in which there is something bright.
    static int highestLine(const wxImage& image)
    {
        int highest = 0;
        int line = 0;
        for (int y = 0; y < image.GetHeight(); ++y) {
            bool bright = false;
            for (int x = image.GetWidth() * 2 / 5; x < image.GetWidth() && !bright; ++x)
                bright = !differs(image, x, y, theme::hallInk);
            line = bright ? line + 1 : 0;
            highest = std::max(highest, line);
        }
        return highest;
    }
    // Nothing touches the border of the screen.
    static bool isWhole(const wxImage& image)
    {
        const int width = image.GetWidth();
        const int height = image.GetHeight();
        for (int x = 0; x < width; ++x)
            if (differs(image, x, 1, theme::hallGround) || differs(image, x, height - 2, theme::hallGround))
                return false;
        for (int y = 0; y < height; ++y)
            if (differs(image, width - 2, y, theme::hallGround))
                return false;
        return true;
    }

    // Every step of every round and every part of every meeting, as the room sees it.
    void forEachView(const std::function<void(const forms::HallView&, const std::string& title)>& look,
                     bool withInstruction)
    {
        for (const auto& id : library.programmeIds()) {
            auto programme = *library.programme(id);
            if (!withInstruction)
                quieten(programme);
            auto meeting = forms::meetingFrom(programme, clock.now);
            for (std::size_t part = 0; part < meeting.activities.size(); ++part) {
                forms::begin(meeting, part, clock.now);
                look(forms::hallViewOf(meeting, &programme, clock.now), programme.agenda[part].title);
            }
            for (std::size_t step = 0; step < programme.steps.size(); ++step) {
                const std::vector<forms::RoundEvent> events{
                    {0ms, clock.now, forms::RoundStarted{}},
                    {0ms, clock.now, forms::StepEntered{step}},
                    {0ms, clock.now, forms::QuestionStated{longestQuestion}}};
                const forms::Casusronde round(programme.steps, 1, events, clock.steady(), clock.wall());
                const auto asked =
                    withInstruction ? forms::QuestionInHall::Shown : forms::QuestionInHall::Hidden;
                look(forms::hallViewOf(round, &programme, asked), programme.steps[step].title);
            }
        }
    }
    static void quieten(forms::Programme& programme)
    {
        for (auto& item : programme.agenda)
            item.say.clear();
        for (auto& step : programme.steps)
            step.guard.clear();
    }

    const std::string longestQuestion =
        "Hoe krijg ik de buren erbij zonder dat het als toezicht voelt, en wat doe ik als de zoon daar "
        "helemaal niets van wil weten?";
    forms::TemplateLibrary library;
    ::tests::FakeClock clock;
};

TEST_P(HallPictureTest, GivesEveryTitleATwelfthOfTheHeight)
{
    std::size_t seen = 0;
    forEachView(
        [&](const auto& view, const auto& title) {
            ++seen;
            EXPECT_GE(highestLine(pictureOf(view)), GetParam() * leastTitle * capital) << title;
        },
        false);
    EXPECT_GT(seen, 20U);
}

TEST_P(HallPictureTest, CutsNothingOffAlsoNotWithTheQuestion)
{
    forEachView([&](const auto& view, const auto& title) { EXPECT_TRUE(isWhole(pictureOf(view))) << title; },
                true);
}

INSTANTIATE_TEST_SUITE_P(Heights, HallPictureTest, testing::Values(720, 1080),
                         [](const auto& height) { return std::to_string(height.param); });

}  // namespace
}  // namespace app::desktop
