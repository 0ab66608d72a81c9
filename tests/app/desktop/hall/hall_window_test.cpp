// The zaalscherm while a round is led: what the room sees, and what it never sees.
#include "app/desktop/hall/hall_window.h"

#include <wx/bitmap.h>
#include <wx/dcmemory.h>

#include "app/desktop/hall/hall_menu.h"
#include "app/desktop/hall/hall_picture.h"
#include "db/store/casus_store.h"
#include "db/store/team_store.h"
#include "tests/app/desktop/round/round_screen_fixture.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;
using Curtain = Hall::Curtain;

class HallWindowTest : public tests::RoundScreenFixture {
protected:
    ~HallWindowTest() override { world.workspace.hall.close(); }

    Hall& hall() { return world.workspace.hall; }
    HallWindow& window()
    {
        for (auto* each : wxTopLevelWindows)
            if (auto* found = dynamic_cast<HallWindow*>(each); found && !found->IsBeingDeleted())
                return *found;
        throw std::runtime_error("no zaalscherm");
    }
    // What stands on it, as assistive technology has it.
    wxString words() { return native::nameOf(window().canvas()); }

    forms::HallView view(forms::QuestionInHall asked = forms::QuestionInHall::Hidden)
    {
        const LiveRound live(world.workspace, round);
        return forms::hallViewOf(live.engine(), live.programme(), asked);
    }
    static wxImage pictureOf(const std::optional<forms::HallView>& view, wxSize size = {1920, 1080})
    {
        wxBitmap bitmap(size, 24);
        wxMemoryDC dc(bitmap);
        const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
        drawHall(*context, size, view);
        dc.SelectObject(wxNullBitmap);
        return bitmap.ConvertToImage();
    }
    static bool alike(const wxImage& one, const wxImage& other)
    {
        const auto bytes = static_cast<std::size_t>(3 * one.GetWidth() * one.GetHeight());
        return std::equal(one.GetData(), one.GetData() + bytes, other.GetData());
    }
};

TEST_F(HallWindowTest, FollowsTheRoundStepByStep)
{
    open();
    hall().open(frame);
    EXPECT_TRUE(words().StartsWith("Stap 1 van 8: Casus in het kort."));
    leadTo(3);
    EXPECT_TRUE(words().StartsWith("Stap 3 van 8: Stil schrijven."));
}

TEST_F(HallWindowTest, ShowsNothingOfARoundThatIsNoLongerOnTheScreen)
{
    open();
    hall().open(frame);
    frame.DestroyChildren();
    EXPECT_EQ(words(), "Zo meteen gaan we verder.");
}

TEST_F(HallWindowTest, TurnsBlackAndBackByOneKey)
{
    auto& screen = open();
    hall().open(frame);
    frame.Raise();
    tests::settleEvents();
    press(screen, 'Z');
    EXPECT_EQ(words(), "Het zaalscherm is zwart");
    EXPECT_EQ(hallInBrief(hall()), "Zaalscherm: zwart");
    keyboard('Z');
    EXPECT_TRUE(words().StartsWith("Stap 1 van 8"));
}

TEST_F(HallWindowTest, StandsStillWhileTheCoachGoesOn)
{
    open();
    hall().open(frame);
    hall().draw(Curtain::Frozen);
    leadTo(3);
    EXPECT_TRUE(words().StartsWith("Stap 1 van 8"));
    hall().draw(Curtain::Frozen);
    EXPECT_TRUE(words().StartsWith("Stap 3 van 8"));
}

TEST_F(HallWindowTest, SaysThatThereIsNoneWhenItsKeyIsPressed)
{
    auto& screen = open();
    press(screen, 'B');
    EXPECT_TRUE(says("Het zaalscherm is niet open."));
    EXPECT_EQ(hall().curtain(), Curtain::None);
}

TEST_F(HallWindowTest, HidesTheQuestionAgainInTheNextRound)
{
    open();
    hall().showQuestion(forms::QuestionInHall::Shown);
    frame.DestroyChildren();
    EXPECT_EQ(hall().question(), forms::QuestionInHall::Hidden);
}

TEST_F(HallWindowTest, ClosesByEscapeAndLeavesTheRoundAlone)
{
    open();
    leadTo(3);
    hall().open(frame);
    window().Close();
    tests::settleEvents();
    EXPECT_FALSE(hall().isOpen());
    EXPECT_EQ(now().step, 2U);
    EXPECT_EQ(now().phase, forms::RoundState::Phase::Running);
}

TEST_F(HallWindowTest, IsTheSamePictureWhoeverBringsInWhatever)
{
    const auto walk = [&] {
        std::vector<wxImage> pictures;
        open();
        for (const int step : {1, 2, 3, 4, 5, 6, 7, 8}) {
            leadTo(step);
            pictures.push_back(pictureOf(view()));
        }
        return pictures;
    };
    const auto plain = walk();

    const std::string canary = "Zonnebloemkanarie";
    auto team = db::TeamStore(world.workspace.database());
    for (auto member : team.members())
        if (member.id != tests::RoundWorkspace::aisha && member.name != "Bram Hoekstra" &&
            member.name != "Dirk van Leeuwen") {
            member.name = canary;
            team.save(member);
        }
    question = "Hoe helpt Zonnebloemkanarie?";
    idea = "Zonnebloemkanarie bellen";
    const auto marked = walk();

    ASSERT_EQ(plain.size(), marked.size());
    for (std::size_t step = 0; step < plain.size(); ++step)
        EXPECT_TRUE(alike(plain[step], marked[step])) << "step " << step + 1;
    EXPECT_FALSE(alike(pictureOf(view()), pictureOf(view(forms::QuestionInHall::Shown))));
}

TEST_F(HallWindowTest, HasOneWindowInsideAndNoTextOfAPerson)
{
    open();
    leadTo(4);
    hall().open(frame);
    EXPECT_EQ(window().GetChildren().GetCount(), 1U);
    EXPECT_EQ(window().GetTitle(), "Zaalscherm");
    for (const auto& member : db::TeamStore(world.workspace.database()).members())
        EXPECT_FALSE(words().Contains(toWx(member.name)));
}

}  // namespace
}  // namespace app::desktop
