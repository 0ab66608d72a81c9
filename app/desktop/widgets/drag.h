// Dragging with the mouse, beside what a native control does when it is clicked. wxWidgets cannot tell: on
// GTK a control that was pressed keeps the pointer to itself until it is let go.
#pragma once

#include <wx/gdicmn.h>

#include <functional>

class wxWindow;

namespace app::desktop {

struct Drag {
    // The pointer went further than a click, or on; where it is on the screen.
    std::function<void(wxPoint)> moved;
    std::function<void(wxPoint)> dropped;
};

// For as long as the window lives; it is paler while it is dragged. Who clicks without moving does what the
// control always did.
void onDrag(wxWindow& window, Drag drag);

}  // namespace app::desktop
