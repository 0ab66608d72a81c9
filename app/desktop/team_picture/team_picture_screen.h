// Teambeeld: what the team sees of itself, as it is printed, or as plain text.
#pragma once

#include "app/desktop/background.h"
#include "app/desktop/print/preview.h"
#include "app/desktop/save_as_pdf.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"
#include "app/sheets/layout/layout.h"
#include "forms/scoring/small_group.h"

class wxButton;
class wxTextCtrl;

namespace app::desktop {

class TeamPictureScreen : public Surface {
public:
    // Throws SheetError when a font is missing.
    TeamPictureScreen(wxWindow* parent, Workspace& workspace);

private:
    wxSizer* buildHead(forms::Threshold threshold);
    void showText(bool asText);
    void layOut();

    sheets::Fonts fonts_;
    sheets::Bundle bundle_;
    Preview* pages_ = nullptr;
    wxTextCtrl* text_ = nullptr;
    wxButton* other_ = nullptr;  // to the pages or to the text
    // Last, so that they wait for their work before what it uses goes.
    Background<sheets::Layout> layingOut_;
    PdfSaving saving_;
};

}  // namespace app::desktop
