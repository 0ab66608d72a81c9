// Fields to type in, with a name for assistive technology.
#pragma once

#include <wx/textctrl.h>

namespace app::desktop {

// A field of one line.
wxTextCtrl* textField(wxWindow* parent, const wxString& name, long style = 0);

// A field of several lines, `lines` high.
wxTextCtrl* textArea(wxWindow* parent, const wxString& name, int lines);

}  // namespace app::desktop
