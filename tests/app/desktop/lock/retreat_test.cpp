// Whatever waits for an answer at the moment of lock closes, and the code behind it comes to its end before
// anything is taken away.
#include "app/desktop/lock/retreat.h"

#include <wx/dirdlg.h>
#include <wx/menu.h>

#include <chrono>

#include "app/desktop/choose_file.h"
#include "app/desktop/lock/native_lock.h"
#include "app/desktop/print/printout.h"
#include "app/desktop/widgets/notice.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/support/folder.h"

namespace app::desktop {
namespace {

struct Kind {
    const char* name;
    std::function<void(wxWindow&)> open;
};

void openMenu(wxWindow& parent)
{
    wxMenu menu;
    menu.Append(wxID_ANY, "iets");
    parent.PopupMenu(&menu);
}

void openPrinting(wxWindow& parent)
{
    const sheets::Fonts fonts(std::filesystem::path(SHARE_DIR) / "fonts");
    sheets::Page page;
    page.size = {595, 842};
    sendToPrinter(&parent, {page}, fonts);
}

// Opens something more as soon as the first one waits.
bool innerIsToCome = false;

void openInside(wxWindow& parent, const std::function<void()>& open)
{
    innerIsToCome = true;
    parent.CallAfter([open] {
        innerIsToCome = false;
        open();
    });
}

void openNested(wxWindow& parent)
{
    openInside(parent, [&parent] { ask(&parent, {"En deze?", ""}, "Ja", "Nee"); });
    ask(&parent, {"Zeker?", ""}, "Ja", "Nee");
}

void openOverAFile(wxWindow& parent)
{
    openInside(parent, [&parent] { openMenu(parent); });
    choosePlace(&parent, "Bewaren", "blad.pdf", pdfFile());
}

// Code that asks until it gets an answer.
void openAgainAndAgain(wxWindow& parent)
{
    for (int times = 0; times < 3; ++times)
        tell(&parent, {"Nog eens", ""});
}

const std::vector<Kind> kinds = {
    {"Message",
     [](wxWindow& parent) {
         tell(&parent, {"Kijk", ""});
     }},
    {"Question",
     [](wxWindow& parent) {
         ask(&parent, {"Zeker?", ""}, "Ja", "Nee");
     }},
    {"QuestionOverQuestion", openNested},
    {"MessageThatComesBack", openAgainAndAgain},
    {"FileToOpen", [](wxWindow& parent) { chooseFile(&parent, "Kies", dossierFile()); }},
    {"PlaceToSave", [](wxWindow& parent) { choosePlace(&parent, "Bewaren", "blad.pdf", pdfFile()); }},
    {"MenuOverPlaceToSave", openOverAFile},
    {"Folder", [](wxWindow& parent) { wxDirDialog(&parent, "Map").ShowModal(); }},
    {"Menu", openMenu},
    {"Printing", openPrinting},
};

class RetreatTest : public tests::WindowTest, public testing::WithParamInterface<Kind> {
protected:
    RetreatTest()
    {
        // In the loop of the dialog itself, as the desktop's lock comes.
        trigger.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
            if (innerIsToCome || native::isInOutermostLoop())
                return;
            trigger.Stop();
            begun = std::chrono::steady_clock::now();
            retreat.begin([this] {
                arrived = true;
                behindFirst = returned;
                took = std::chrono::steady_clock::now() - begun;
            });
        });
    }
    void runUntilArrived()
    {
        for (int left = 2000; !arrived && left > 0; --left) {
            tests::settleEvents();
            wxMilliSleep(1);
        }
    }
    wxTimer opener;
    wxTimer trigger;
    Retreat retreat;
    std::chrono::steady_clock::time_point begun;
    std::chrono::steady_clock::duration took{};
    bool returned = false;
    bool behindFirst = false;
    bool arrived = false;
};

TEST_P(RetreatTest, ClosesWithinASecondAndLetsTheCodeBehindItEndFirst)
{
    frame.Show();
    tests::settleEvents();
    trigger.Start(20);
    // As an event of the running program, and not as the test itself.
    opener.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        GetParam().open(frame);
        returned = true;
    });
    opener.StartOnce(1);
    runUntilArrived();
    ASSERT_TRUE(arrived);
    EXPECT_TRUE(behindFirst) << "something was still waiting";
    EXPECT_LT(took, std::chrono::seconds{1});
    EXPECT_FALSE(native::closeNewest()) << "something is still open";
}

INSTANTIATE_TEST_SUITE_P(Kinds, RetreatTest, testing::ValuesIn(kinds),
                         [](const auto& test) { return std::string(test.param.name); });

TEST_F(RetreatTest, ArrivesWhenNothingIsOpen)
{
    retreat.begin([this] { arrived = true; });
    EXPECT_TRUE(retreat.isUnderWay());
    runUntilArrived();
    EXPECT_TRUE(arrived);
    EXPECT_FALSE(retreat.isUnderWay());
}

TEST_F(RetreatTest, CanBeMadeAgain)
{
    for (int times = 0; times < 2; ++times) {
        arrived = false;
        retreat.begin([this] { arrived = true; });
        runUntilArrived();
        EXPECT_TRUE(arrived);
    }
}

}  // namespace
}  // namespace app::desktop
