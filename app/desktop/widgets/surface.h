// Panels that only carry other things. They never have the focus themselves: assistive technology would stop
// at a nameless place where nothing can be done.
#pragma once

#include <wx/panel.h>
#include <wx/scrolwin.h>

namespace app::desktop {

class Surface : public wxPanel {
public:
    explicit Surface(wxWindow* parent) : wxPanel(parent) { wxPanel::SetCanFocus(false); }
    // wxWidgets asks for it each time a child comes or goes.
    void SetCanFocus(bool) override {}
};

// Scrolls up and down only.
class ScrolledSurface : public wxScrolledWindow {
public:
    explicit ScrolledSurface(wxWindow* parent)
        : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL)
    {
        wxScrolledWindow::SetCanFocus(false);
        SetScrollRate(0, FromDIP(20));
    }
    void SetCanFocus(bool) override {}
};

}  // namespace app::desktop
