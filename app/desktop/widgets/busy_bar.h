// Work is going on, and nobody knows how long it takes.
#pragma once

#include <wx/gauge.h>
#include <wx/timer.h>

namespace app::desktop {

class BusyBar : public wxGauge {
public:
    // `name` says what is being done. Hidden at first.
    BusyBar(wxWindow* parent, const wxString& name);

    void setBusy(bool busy);

private:
    wxTimer pulse_;
};

}  // namespace app::desktop
