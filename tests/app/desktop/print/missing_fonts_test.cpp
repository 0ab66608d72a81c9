// The fonts of the program are gone, as after half an installation: one sentence says so, and nothing is
// lost.
#include <wx/dialog.h>

#include <fstream>
#include <iterator>

#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/print/print_screen.h"
#include "app/desktop/save_as_pdf.h"
#include "app/desktop/share.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {

// In place of the program's own, which is left in its library then.
std::filesystem::path shareFolder()
{
    return "/no/such/folder";
}

namespace {

constexpr auto sentence =
    "De lettertypen van Leertafel zijn niet gevonden. Installeer het programma opnieuw.";

class MissingFonts : public tests::WindowTest {
protected:
    // What the message shows that opens meanwhile; it is closed then.
    static wxString told(const std::function<void()>& act)
    {
        wxString shown;
        wxTimer look;
        look.Bind(wxEVT_TIMER, [&](wxTimerEvent&) {
            for (auto* window : wxTopLevelWindows)
                if (auto* message = dynamic_cast<wxDialog*>(window); message && message->IsModal()) {
                    for (auto* child : message->GetChildren())
                        shown += child->GetLabel() + "\n";
                    look.Stop();
                    message->EndModal(wxID_OK);
                }
        });
        look.Start(10);
        act();
        for (int left = 500; shown.empty() && left > 0; --left) {
            wxMilliSleep(10);
            tests::settleEvents();
        }
        shown.Replace("\n", " ");
        return shown;
    }

    tests::EntryWorkspace world;
};

TEST_F(MissingFonts, AreToldWhenAfdrukkenIsOpened)
{
    frame.Show();
    const auto said = told(
        [&] { later(frame, [&] { show(*new PrintScreen(&frame, world.workspace, world.meeting.id)); }); });

    EXPECT_TRUE(said.Contains("Dat lukte niet")) << said;
    EXPECT_TRUE(said.Contains(sentence)) << said;
}

TEST_F(MissingFonts, LeaveTheOldFileWhole)
{
    const auto file = world.folder.path / "blad.pdf";
    ::tests::putContents(file, "oud");
    const auto bundle = printing::Catalogue(world.workspace.database(), world.workspace.templates)
                            .make({printing::SheetKind::TeamPicture}, sheets::Names::Hidden);
    wxString said;
    PdfSaving saving;
    saving.keep(bundle, file, [&](std::future<std::size_t> made) {
        try {
            made.get();
        } catch (const std::exception&) {
            said = describeCurrentException();
        }
    });
    for (int left = 500; saving.isBusy() && left > 0; --left) {
        wxMilliSleep(10);
        tests::settleEvents();
    }

    EXPECT_EQ(said, sentence);
    std::ifstream in(file, std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), "oud");
}

}  // namespace
}  // namespace app::desktop
