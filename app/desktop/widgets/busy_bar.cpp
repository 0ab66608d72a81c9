#include "app/desktop/widgets/busy_bar.h"

#include "app/desktop/native.h"
#include "app/desktop/theme.h"

namespace app::desktop {

BusyBar::BusyBar(wxWindow* parent, const wxString& name) : wxGauge(parent, wxID_ANY, 100)
{
    SetMinSize({-1, FromDIP(theme::gap)});
    native::setName(*this, name);
    pulse_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Pulse(); });
    Hide();
}

void BusyBar::setBusy(bool busy)
{
    Show(busy);
    if (busy)
        pulse_.Start(60);
    else
        pulse_.Stop();
}

}  // namespace app::desktop
