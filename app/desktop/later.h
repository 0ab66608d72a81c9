// Work for after the present event.
#pragma once

#include <wx/event.h>

#include <functional>

namespace app::desktop {

// Runs `work` after the current event, for as long as `owner` lives; callable from any thread while it lives.
// Used in place of CallAfter(): wxWidgets 3.2 ends the program when work given to CallAfter() throws. What
// waits for a person, such as a dialog, is always opened by it: assistive technology that pressed the button
// is not answered before the event is over.
void later(wxEvtHandler& owner, std::function<void()> work);

}  // namespace app::desktop
