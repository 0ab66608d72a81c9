// Teambeeld: what the team sees of itself, as it is printed, or as plain text.
#pragma once

#include "app/desktop/print/preview.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

class wxButton;
class wxTextCtrl;

namespace app::desktop {

class TeamPictureScreen : public Surface {
public:
    // Throws SheetError when a font is missing.
    TeamPictureScreen(wxWindow* parent, Workspace& workspace);

private:
    wxSizer* buildHead();
    void showText(bool asText);

    sheets::Fonts fonts_;
    sheets::Bundle bundle_;
    Preview* pages_ = nullptr;
    wxTextCtrl* text_ = nullptr;
    wxButton* other_ = nullptr;  // to the pages or to the text
};

}  // namespace app::desktop
