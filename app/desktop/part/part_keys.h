// The keys of whatever part of a meeting is going on (screens.md 3).
#pragma once

#include <wx/event.h>

namespace app::desktop {

enum class PartKey { None, StartOrPause, Next, Back, HalfMinute, Minute, Mute, Black, Freeze };

// What a key press means while this window has the focus. In a field to type in all keys are text, and a
// control that uses a key itself keeps it.
PartKey partKey(const wxKeyEvent& event, wxWindow* focused);

}  // namespace app::desktop
