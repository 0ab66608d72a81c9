// The zaalscherm while a round is led: what the room sees, and what it never sees.
#include "app/desktop/hall/hall_window.h"

#include <wx/bitmap.h>
#include <wx/dcmemory.h>

#include "app/desktop/hall/hall_menu.h"
#include "app/desktop/hall/hall_picture.h"
#include "db/store/casus_store.h"
#include "db/store/team_store.h"
#include "tests/app/desktop/layout/screen_picture.h"
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
    // Of the window itself, as it stands on the screen.
    static wxImage pictureOf(wxTopLevelWindow& shown)
    {
        shown.Raise();
        shown.Refresh();
        tests::settleEvents();
        shown.Update();
        return tests::screenPicture(shown.GetScreenRect());
    }
    // Titles, labels, names and hints of the window and of everything in it.
    static wxString everyWord(wxWindow& window)
    {
        auto words = window.GetLabel() + "|" + window.GetName() + "|" + native::nameOf(window) + "|" +
                     window.GetToolTipText() + "\n";
        for (auto* child : window.GetChildren())
            words += everyWord(*child);
        return words;
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
    clear();
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
    clear();
    EXPECT_EQ(hall().question(), forms::QuestionInHall::Hidden);
}

// Already when it is made, while the round before is still there.
TEST_F(HallWindowTest, NeverTakesAlongTheTickOfARoundBefore)
{
    open();
    leadTo(3);
    hall().showQuestion(forms::QuestionInHall::Shown);
    RoundScreen again(&frame, world.workspace, round, {[] {}, [](forms::Id) {}});
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

// The same round twice, the second time with a word in every name and every answer: neither what assistive
// technology finds in the window nor one point of its picture is another.
TEST_F(HallWindowTest, IsTheSameWindowWhoeverBringsInWhatever)
{
    struct Seen {
        wxString words;
        wxImage picture;
    };
    const auto walk = [&] {
        std::vector<Seen> seen;
        open();
        hall().open(frame);
        for (const int step : {1, 2, 3, 4, 5, 6, 7, 8}) {
            leadTo(step);
            if (step == 7)
                type("Samenvatting", question);
            if (step == 8)
                type("Wat ga ik doen, regel 1", idea);
            seen.push_back({everyWord(window()), pictureOf(window())});
        }
        hall().close();
        tests::settleEvents();
        return seen;
    };
    const auto plain = walk();

    const wxString canary = "Zonnebloemkanarie";
    auto team = db::TeamStore(world.workspace.database());
    for (auto member : team.members())
        if (member.name != "Bram Hoekstra" && member.name != "Dirk van Leeuwen") {
            member.name = canary.utf8_string();
            team.save(member);
        }
    question = "Hoe helpt Zonnebloemkanarie?";
    idea = "Zonnebloemkanarie bellen";
    const auto marked = walk();

    ASSERT_EQ(plain.size(), marked.size());
    for (std::size_t step = 0; step < plain.size(); ++step) {
        EXPECT_FALSE(marked[step].words.Contains(canary)) << "step " << step + 1;
        EXPECT_EQ(plain[step].words, marked[step].words) << "step " << step + 1;
        EXPECT_TRUE(alike(plain[step].picture, marked[step].picture)) << "step " << step + 1;
    }
    EXPECT_FALSE(alike(plain[0].picture, plain[1].picture)) << "the pictures tell nothing";
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
