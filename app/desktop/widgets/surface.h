// Panels that only carry other things. They never have the focus themselves: assistive technology would stop
// at a nameless place where nothing can be done.
#pragma once

#include <wx/panel.h>
#include <wx/scrolwin.h>

#include <functional>

namespace app::desktop {

class Surface : public wxPanel {
public:
    explicit Surface(wxWindow* parent) : wxPanel(parent) { wxPanel::SetCanFocus(false); }
    // wxWidgets asks for it each time a child comes or goes.
    void SetCanFocus(bool) override {}
};

// Scrolls up and down only, and to what has the focus.
class ScrolledSurface : public wxScrolledWindow {
public:
    explicit ScrolledSurface(wxWindow* parent);
    void SetCanFocus(bool) override {}

    // To be called after what has the focus came to another place.
    void bringFocusIntoView();
    // wxScrolledWindow does this for a child, but not for a child of a child. Of what is higher than the view
    // the top is shown.
    void bringIntoView(wxWindow& window);

protected:
    // Takes away everything on this page and calls `build` for what comes instead; the view stays where it
    // was.
    void rebuild(const std::function<void()>& build);
};

// Scrolls the page on which this window stands until all of it can be seen. For what appears without having
// the focus, such as a message about a field.
void reveal(wxWindow& window);

}  // namespace app::desktop
