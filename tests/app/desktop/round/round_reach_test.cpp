// Everything of a casusronde can be reached and seen in the smallest window, with much text on the cards.
#include <wx/scrolwin.h>

#include "app/desktop/round/round_done_screen.h"
#include "app/desktop/widgets/label.h"
#include "tests/app/desktop/round/round_screen_fixture.h"

namespace app::desktop {
namespace {

constexpr int scrollStep = 20;

// What can be seen inside it. Of other windows than these GTK tells the client size a moment later.
wxSize viewOf(wxWindow& window)
{
    return dynamic_cast<wxScrolledWindow*>(&window) ? window.GetClientSize() : window.GetSize();
}

class RoundReachTest : public tests::RoundScreenFixture {
protected:
    RoundReachTest()
    {
        question =
            L"Hoe krijg ik de buren erbij zonder dat het als toezicht voelt, en wat doe ik als de zoon daar "
            L"helemaal niets van wil weten?";
        for (int times = 0; times < 6; ++times)
            idea += " en daarna nog een keer vragen wat de buren zelf merken";
    }

    // What does not fit in the view shows its top. Places on the screen would be those of before the last
    // layout, for a moment.
    void expectInView(wxWindow& window)
    {
        wxRect place(window.GetPosition(), window.GetSize());
        for (auto* around = window.GetParent(); around; around = around->GetParent()) {
            const auto view = viewOf(*around);
            EXPECT_GE(place.GetLeft(), 0) << what(window);
            EXPECT_LT(place.GetRight(), view.x) << what(window);
            EXPECT_GE(place.GetTop(), 0) << what(window);
            if (place.height < view.y - scrollStep) {
                EXPECT_LT(place.GetBottom(), view.y) << what(window);
            }
            place.Offset(around->GetPosition());
        }
    }
    void expectAllInView(wxWindow& where)
    {
        for (auto* child : where.GetChildren()) {
            // A panel only hands the focus on, and has no name.
            if (child->IsShownOnScreen() && child->CanAcceptFocus() && !native::nameOf(*child).empty()) {
                child->SetFocus();
                tests::settleEvents();
                expectInView(*child);
            }
            expectAllInView(*child);
        }
    }
    std::string what(wxWindow& window) { return native::nameOf(window).utf8_string() + at; }

    std::string at;
};

TEST_F(RoundReachTest, EveryStepShowsWhatHasTheFocus)
{
    open();
    for (int step = 1; step <= 8; ++step) {
        leadTo(step);
        at = ", step " + std::to_string(step);
        expectAllInView(frame);
    }
}

TEST_F(RoundReachTest, PausedStepsDoToo)
{
    open();
    push("Pauze");
    push("+ 30 s");
    for (const int step : {1, 6, 8}) {
        leadTo(step);
        at = ", paused step " + std::to_string(step);
        expectAllInView(frame);
    }
}

TEST_F(RoundReachTest, ANewDialoogkaartComesIntoView)
{
    open();
    leadTo(3);
    for (int card = 1; card <= 8; ++card) {
        auto& field = control<wxTextCtrl>(wxString::Format("Dialoogkaart %d", card));
        field.SetValue("Nog een idee");
        press(field, WXK_RETURN);
        auto& next = control<wxTextCtrl>(wxString::Format("Dialoogkaart %d", card + 1));
        EXPECT_TRUE(next.HasFocus());
        expectInView(next);
    }
}

TEST_F(RoundReachTest, TheEndOfARoundDoesToo)
{
    open();
    leadTo(8);
    push("Ronde afronden");
    expectAllInView(frame);
    push("Zonder actie afronden");
    clear();
    show(*new RoundDoneScreen(&frame, world.workspace, round, {}));
    settle(frame);
    expectAllInView(frame);
}

}  // namespace
}  // namespace app::desktop
