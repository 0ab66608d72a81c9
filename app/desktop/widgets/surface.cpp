#include "app/desktop/widgets/surface.h"

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

ScrolledSurface::ScrolledSurface(wxWindow* parent)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL)
{
    wxScrolledWindow::SetCanFocus(false);
    SetScrollRate(0, FromDIP(20));
    Bind(wxEVT_CHILD_FOCUS, [this](wxChildFocusEvent&) { bringFocusIntoView(); });
    // Everything inside gets its place after the event.
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        later(*this, [this] { bringFocusIntoView(); });
        event.Skip();
    });
}

void ScrolledSurface::bringFocusIntoView()
{
    auto* focused = FindFocus();
    if (!focused || focused == this || !IsDescendant(focused))
        return;
    bringIntoView(*focused);
    // The page on which this one stands may scroll as well.
    for (auto* parent = GetParent(); parent; parent = parent->GetParent())
        if (auto* page = dynamic_cast<ScrolledSurface*>(parent))
            return page->bringFocusIntoView();
}

void ScrolledSurface::bringIntoView(wxWindow& window)
{
    int unit = 0;
    GetScrollPixelsPerUnit(nullptr, &unit);
    // Places on the screen would be those of before, until GTK has carried out the last layout.
    int top = 0;
    for (auto* part = &window; part != this; part = part->GetParent())
        top += part->GetPosition().y;
    const int below = top + window.GetSize().y - GetClientSize().y;
    if (top < 0)
        Scroll(-1, GetViewStart().y + (top - unit + 1) / unit);
    else if (below > 0)
        Scroll(-1, GetViewStart().y + std::min((below + unit - 1) / unit, top / unit));
}

void ScrolledSurface::rebuild(const std::function<void()>& build)
{
    const auto top = GetViewStart();
    SetSizer(nullptr);
    DestroyChildren();
    build();
    settleAround(*this);
    Scroll(top);
}

void reveal(wxWindow& window)
{
    for (auto* parent = window.GetParent(); parent; parent = parent->GetParent())
        if (auto* page = dynamic_cast<ScrolledSurface*>(parent))
            return page->bringIntoView(window);
}

}  // namespace app::desktop
