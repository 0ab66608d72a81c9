// Afdrukken: choose sheets, see their pages, print them or keep them as a PDF.
#pragma once

#include <wx/timer.h>

#include <filesystem>

#include "app/desktop/background.h"
#include "app/desktop/print/preview.h"
#include "app/desktop/print/sheet_list.h"
#include "app/desktop/save_as_pdf.h"
#include "app/desktop/workspace.h"
#include "app/printing/catalogue.h"
#include "app/sheets/layout/layout.h"

class wxButton;
class wxChoice;

namespace app::desktop {

class BusyBar;
class Label;

class PrintScreen : public Surface {
public:
    // Begins with the sheets of this meeting, or with none chosen. Throws SheetError when a font is missing.
    PrintScreen(wxWindow* parent, Workspace& workspace, std::optional<forms::Id> meeting);

    // Makes a PDF of what is chosen, beside the window, and says how that went.
    void saveTo(const std::filesystem::path& file);

private:
    wxWindow* buildChoice(std::vector<SheetGroup> groups);
    wxSizer* buildShortcuts(wxWindow* card);
    wxSizer* buildNames(wxWindow* card);
    wxSizer* buildFoot();

    void onKey(wxKeyEvent& event);
    void chosenChanged();
    void layOutChosen();
    void showPages(sheets::Layout layout);

    // Does what waits for a person after the current event; presses that come before it is over are one
    // press.
    void soon(void (PrintScreen::*act)());
    void print();
    void save();
    bool mayShowNames(const wxString& goOn);

    sheets::Names names() const;
    sheets::Bundle bundle() const;
    void beginWork(const wxString& what);
    void endWork();
    // Either stays until there is something else to say.
    void say(const wxString& text);
    void sayFailure(const wxString& text);

    Workspace& workspace_;
    printing::Catalogue catalogue_;
    sheets::Fonts fonts_;
    std::vector<printing::Offer> offers_;

    SheetList* list_ = nullptr;
    wxChoice* names_ = nullptr;
    Preview* preview_ = nullptr;
    Label* message_ = nullptr;
    BusyBar* progress_ = nullptr;
    wxButton* print_ = nullptr;
    wxButton* save_ = nullptr;
    bool changedMeanwhile_ = false;
    bool printWhenReady_ = false;  // it was asked while the pages were being made
    bool asking_ = false;

    wxTimer patience_;
    wxString working_;
    // Last, so that they wait for their work before what it uses goes.
    Background<sheets::Layout> layingOut_;
    PdfSaving saving_;
};

}  // namespace app::desktop
