// A short message in a window of its own, in the look of the theme.
#pragma once

#include <wx/string.h>

class wxWindow;

namespace app::desktop {

struct Notice {
    wxString heading;  // what happened, or the question itself
    wxString text;     // what it means, or what can be done
};

// Shows it until it was read.
void tell(wxWindow* parent, const Notice& notice);

// True when the person chose `goOn`. `stay` is what harms nothing: it has the focus, and Escape and closing
// mean it too.
bool ask(wxWindow* parent, const Notice& question, const wxString& goOn, const wxString& stay);

}  // namespace app::desktop
