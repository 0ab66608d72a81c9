// Work for after the present event.
#pragma once

#include <wx/event.h>

#include <functional>

namespace app::desktop {

// Runs `work` after the current event, for as long as `owner` lives; callable from any thread while it lives.
// Used in place of CallAfter(): wxWidgets 3.2 ends the program when work given to CallAfter() throws.
void later(wxEvtHandler& owner, std::function<void()> work);

}  // namespace app::desktop
