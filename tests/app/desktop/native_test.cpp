// What the program asks of GTK, by what GTK then does.
#include "app/desktop/native.h"

#include <gtk/gtk.h>
#include <wx/config.h>
#include <wx/stattext.h>

#include <fstream>

#include "app/desktop/selections.h"
#include "app/desktop/settings.h"
#include "app/desktop/widgets/surface.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/support/folder.h"

namespace app::desktop {
namespace {

class NativeTest : public tests::WindowTest {};

TEST_F(NativeTest, KeepsNoListOfRecentFiles)
{
    gboolean kept = TRUE;
    g_object_get(gtk_settings_get_default(), "gtk-recent-files-enabled", &kept, nullptr);
    EXPECT_FALSE(kept);
}

TEST_F(NativeTest, ShowsThatAPageGoesOn)
{
    auto* page = new ScrolledSurface(&frame);
    page->SetSizer(new wxBoxSizer(wxVERTICAL));
    auto* tall = new wxStaticText(page, wxID_ANY, "onderaan");
    page->GetSizer()->Add(tall, wxSizerFlags().Border(wxTOP, 2000));
    show(*page);
    page->FitInside();
    tests::settleEvents();
    EXPECT_LT(page->GetClientSize().x, page->GetSize().x) << "the scrollbar has a place of its own";
}

TEST_F(NativeTest, SpeaksDutchUnderAnyLocale)
{
    native::speakDutch();
    EXPECT_STREQ(g_dgettext("gtk30", "_Name:"), "_Naam:");
}

TEST_F(NativeTest, KeepsSettingsWhereSettingsBelong)
{
    const ::tests::Folder folder;
    wxSetEnv("XDG_CONFIG_HOME", pathToWx(folder.path));
    useOwnSettings();
    wxConfigBase::Get()->Write("Venster/breedte", 1280);
    wxConfigBase::Get()->Flush();
    std::ifstream settings(folder.path / "leertafel" / "venster.ini");
    EXPECT_TRUE(settings.is_open());
}

TEST_F(NativeTest, LeavesNothingToPaste)
{
    auto* display = gdk_display_get_default();
    for (auto* selection : {GDK_SELECTION_PRIMARY, GDK_SELECTION_SECONDARY, GDK_SELECTION_CLIPBOARD}) {
        auto* board = gtk_clipboard_get_for_display(display, selection);
        gtk_clipboard_set_text(board, "onderstreept", -1);
        tests::settleEvents();
        ASSERT_TRUE(gtk_clipboard_wait_is_text_available(board));
    }
    clearSelections();
    tests::settleEvents();
    for (auto* selection : {GDK_SELECTION_PRIMARY, GDK_SELECTION_SECONDARY, GDK_SELECTION_CLIPBOARD})
        EXPECT_FALSE(gtk_clipboard_wait_is_text_available(gtk_clipboard_get_for_display(display, selection)));
}

}  // namespace
}  // namespace app::desktop
