#include "app/desktop/team_picture/team_picture_screen.h"

#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

class TeamPictureScreenTest : public tests::WindowTest {
protected:
    TeamPictureScreenTest()
    {
        show(*new TeamPictureScreen(&frame, world.workspace));
        waitFor("Bladzijde 1 van 1");
    }
    // The screen goes before what it works with.
    ~TeamPictureScreenTest() override { clear(); }

    tests::EntryWorkspace world;
};

TEST_F(TeamPictureScreenTest, OpensOnThePages)
{
    EXPECT_NE(tests::named(frame, "Bladzijde 1 van 1"), nullptr);
    EXPECT_EQ(tests::named(frame, "Teambeeld als tekst"), nullptr);
}

TEST_F(TeamPictureScreenTest, SaysTheSameInWords)
{
    push("Als tekst lezen");

    const auto text = control<wxTextCtrl>("Teambeeld als tekst").GetValue();
    EXPECT_TRUE(text.StartsWith("Teambeeld\nWijkteam De Linde")) << text;
    EXPECT_TRUE(text.Contains("Welke bakens herkennen we?")) << text;
    EXPECT_EQ(tests::named(frame, "Bladzijde 1 van 1"), nullptr);

    push("Als bladen bekijken");
    EXPECT_NE(tests::named(frame, "Bladzijde 1 van 1"), nullptr);
}

TEST_F(TeamPictureScreenTest, GoesBetweenPagesAndTextByKeys)
{
    auto& other = control<wxButton>("Als tekst lezen");
    EXPECT_TRUE(other.HasFocus());
    press(other, WXK_SPACE);
    EXPECT_NE(tests::named(frame, "Teambeeld als tekst"), nullptr);
}

}  // namespace
}  // namespace app::desktop
