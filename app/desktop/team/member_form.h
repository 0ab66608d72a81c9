// Name, function and role of one member, to add or to change.
#pragma once

#include <functional>
#include <optional>

#include "app/desktop/team/team_changes.h"
#include "app/desktop/widgets/surface.h"

class wxChoice;
class wxTextCtrl;

namespace app::desktop {

class Label;

wxString describe(TeamFault fault);
wxString roleInWords(forms::MemberRole role);

class MemberForm : public Surface {
public:
    struct Ways {
        std::function<std::optional<TeamFault>(const forms::Member&)> keep;
        std::function<void()> cancel;  // absent: there is nothing to go back to
    };
    MemberForm(wxWindow* parent, forms::Member member, const wxString& keepLabel, Ways ways);

    void focus();

private:
    wxSizer* column(const wxString& label, wxWindow* field);
    void keep();

    forms::Member member_;
    Ways ways_;
    wxTextCtrl* name_;
    wxTextCtrl* function_;
    wxChoice* role_;
    Label* problem_;
};

}  // namespace app::desktop
