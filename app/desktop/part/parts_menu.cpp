#include "app/desktop/part/parts_menu.h"

#include <wx/menu.h>
#include <wx/window.h>

#include "app/desktop/later.h"
#include "app/desktop/text.h"

namespace app::desktop {
namespace {

// An ampersand would underline what comes behind it.
wxString itemFor(const forms::Activity& activity, bool present)
{
    auto title = toWx(activity.title);
    title.Replace("&", "&&");
    if (present)
        return wxString::Format(_("%s (nu)"), title);
    return activity.startedAt ? wxString::Format(_("%s (gedaan)"), title) : title;
}

}  // namespace

void popUpParts(wxWindow& above, const forms::Meeting& meeting, forms::Id present,
                const std::function<void(forms::Id)>& chosen)
{
    later(above, [&above, activities = meeting.activities, present, chosen] {
        wxMenu menu;
        for (const auto& activity : activities) {
            const bool isPresent = activity.id == present;
            auto* item = menu.Append(wxID_ANY, itemFor(activity, isPresent));
            item->Enable(!isPresent);
            menu.Bind(
                wxEVT_MENU, [chosen, id = activity.id](wxCommandEvent&) { chosen(id); }, item->GetId());
        }
        above.PopupMenu(&menu);
    });
}

}  // namespace app::desktop
