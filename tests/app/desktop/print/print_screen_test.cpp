#include "app/desktop/print/print_screen.h"

#include <wx/choice.h>
#include <wx/dialog.h>

#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

class PrintScreenTest : public tests::WindowTest {
protected:
    // The screen goes before what it works with.
    ~PrintScreenTest() override { clear(); }

    void open()
    {
        show(*new PrintScreen(&frame, world.workspace, world.meeting.id));
        waitFor("Bladzijde 1 van");
    }

    static PageColumn* columnIn(wxWindow& where, bool withFocus)
    {
        for (auto* child : where.GetChildren()) {
            auto* column = dynamic_cast<PageColumn*>(child);
            if (column && column->AcceptsFocus() == withFocus)
                return column;
            if (auto* found = columnIn(*child, withFocus))
                return found;
        }
        return nullptr;
    }
    PageColumn& pages() { return *columnIn(frame, true); }
    PageColumn& thumbnails() { return *columnIn(frame, false); }

    // Pages are made on another thread.
    void waitFor(const wxString& beginning)
    {
        for (int left = 500; !native::nameOf(pages()).StartsWith(beginning); --left) {
            ASSERT_GT(left, 0) << "waited for: " << beginning;
            wxMilliSleep(10);
            tests::settleEvents();
        }
    }

    // What the questions show that `act` opens, each answered by this button. Pages are made on another
    // thread, so that a question can come a little later.
    template <class Act>
    std::vector<wxString> asked(const Act& act, const wxString& answer)
    {
        std::vector<wxString> shown;
        wxTimer look;
        look.Bind(wxEVT_TIMER, [&](wxTimerEvent&) {
            if (auto* dialog = openDialog()) {
                shown.push_back(textsOf(*dialog));
                click(*dynamic_cast<wxButton*>(tests::named(*dialog, answer)));
            }
            look.StartOnce(10);
        });
        look.StartOnce(10);
        act();
        for (int left = 500; shown.empty() && left > 0; --left) {
            wxMilliSleep(10);
            tests::settleEvents();
        }
        return shown;
    }

    static wxDialog* openDialog()
    {
        wxDialog* last = nullptr;
        for (auto* window : wxTopLevelWindows)
            if (auto* dialog = dynamic_cast<wxDialog*>(window); dialog && dialog->IsModal())
                last = dialog;
        return last;
    }

    static wxString textsOf(wxDialog& dialog)
    {
        wxString texts;
        for (auto* child : dialog.GetChildren())
            texts += child->GetLabel() + "\n";
        return texts;
    }

    tests::EntryWorkspace world;
};

TEST_F(PrintScreenTest, OpensOnTheSheetsOfTheMeeting)
{
    open();

    EXPECT_GE(pages().pages().size(), 2U);
    EXPECT_EQ(thumbnails().pages().size(), pages().pages().size());
}

TEST_F(PrintScreenTest, GoesThroughThePagesByKeys)
{
    open();
    const auto last = pages().pages().size() - 1;

    press(pages(), WXK_PAGEDOWN);
    EXPECT_EQ(pages().current(), 1U);
    EXPECT_EQ(thumbnails().current(), 1U);
    press(pages(), WXK_END);
    EXPECT_EQ(pages().current(), last);
    press(pages(), WXK_PAGEDOWN);
    EXPECT_EQ(pages().current(), last);
    press(pages(), WXK_HOME);
    EXPECT_EQ(pages().current(), 0U);
}

TEST_F(PrintScreenTest, ZoomsByKeysFromAnywhere)
{
    open();
    press(control<wxButton>(toWx("Bewaren als PDF …")), '0', wxMOD_CONTROL);
    const auto whole = pages().percent();

    press(control<wxButton>(toWx("Bewaren als PDF …")), '-', wxMOD_CONTROL);
    EXPECT_LT(pages().percent(), whole);
    press(pages(), '0', wxMOD_CONTROL);
    EXPECT_EQ(pages().percent(), whole);
}

TEST_F(PrintScreenTest, FollowsTheThumbnailThatIsPointedAt)
{
    open();
    thumbnails().goTo(1);

    EXPECT_EQ(pages().current(), 1U);
}

TEST_F(PrintScreenTest, HasNothingToPrintWhenNothingIsChosen)
{
    open();
    click(control<wxButton>("Niets"));

    EXPECT_TRUE(pages().pages().empty());
    EXPECT_EQ(tests::named(frame, toWx("Afdrukken …")), nullptr) << "it cannot be pressed";
}

TEST_F(PrintScreenTest, AddsASheetThatIsTicked)
{
    open();
    const auto before = pages().pages().size();
    click(control<wxButton>("Niets"));
    waitFor("Nog geen bladzijden");
    const auto offer =
        printing::Catalogue(world.workspace.database(), world.workspace.templates).offers().at(0);
    click(control<wxCheckBox>(toWx(offer.title + ", " + offer.about)));
    waitFor("Bladzijde 1 van");

    EXPECT_LT(pages().pages().size(), before);
}

TEST_F(PrintScreenTest, TellsOnWhichSheetsPeopleCanBeRecognisedBeforeItPrints)
{
    open();
    choose("Wie is te herkennen?", "Initialen");

    const auto questions = asked([this] { push(toWx("Afdrukken …")); }, "Terug");

    ASSERT_EQ(questions.size(), 1U);
    EXPECT_TRUE(questions[0].Contains("Op dit papier zijn mensen te herkennen")) << questions[0];
    EXPECT_TRUE(questions[0].Contains("Bijeenkomstblad")) << questions[0];
    EXPECT_TRUE(questions[0].Contains("initialen")) << questions[0];
}

TEST_F(PrintScreenTest, AsksOnceHoweverOftenItIsPressed)
{
    open();
    choose("Wie is te herkennen?", "Initialen");
    const auto pressThrice = [this] {
        auto& print = control<wxButton>(toWx("Afdrukken …"));
        wxCommandEvent pressed(wxEVT_BUTTON, print.GetId());
        for (int time = 0; time < 3; ++time)
            print.HandleWindowEvent(pressed);
    };

    EXPECT_EQ(asked(pressThrice, "Terug").size(), 1U) << "while the pages are being made";
    EXPECT_EQ(asked(pressThrice, "Terug").size(), 1U) << "when they are ready";
}

}  // namespace
}  // namespace app::desktop
