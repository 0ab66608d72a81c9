// The line along the top of the window: where we are at the left, how it stands at the right.
#pragma once

#include <wx/stattext.h>

#include "app/desktop/widgets/surface.h"

class wxBoxSizer;

namespace app::desktop {

class TopBar : public Surface {
public:
    explicit TopBar(wxWindow* parent);

    void setPlace(const wxString& strong, const wxString& more = {});
    // Windows at the right side, in the order they are added; their parent is this bar.
    void addAtRight(wxWindow* window);
    // To be called after one of them got another size.
    void fit();

private:
    wxBoxSizer* row_;
    wxStaticText* strong_;
    wxStaticText* more_;
};

}  // namespace app::desktop
