#include "app/desktop/part/late_menu.h"

#include <wx/menu.h>
#include <wx/window.h>

#include "app/desktop/text.h"

namespace app::desktop {

using namespace std::chrono_literals;

wxString tooLateLabel()
{
    return _("De klok startte te laat");
}

wxString tooLateBy(std::chrono::seconds late)
{
    if (late == 1min)
        return _("1 minuut te laat");
    return late % 1min == 0s
               ? wxString::Format(_("%lld minuten te laat"), static_cast<long long>(late / 1min))
               : wxString::Format(_("%lld seconden te laat"), static_cast<long long>(late / 1s));
}

void popUpTooLate(wxWindow& above, const std::vector<std::chrono::seconds>& amounts,
                  std::optional<forms::Milliseconds> most,
                  const std::function<void(std::chrono::seconds)>& chosen)
{
    wxMenu menu;
    for (const auto late : amounts) {
        auto* item = menu.Append(wxID_ANY, tooLateBy(late));
        item->Enable(!most || late <= *most);
        menu.Bind(
            wxEVT_MENU, [&chosen, late](wxCommandEvent&) { chosen(late); }, item->GetId());
    }
    above.PopupMenu(&menu);
}

}  // namespace app::desktop
