// Team: who is in it, who comes and who leaves.
#pragma once

#include "app/desktop/team/team_changes.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;

namespace app::desktop {

class Card;

class TeamScreen : public ScrolledSurface {
public:
    TeamScreen(wxWindow* parent, Workspace& workspace);

private:
    void build();
    void addMembers(wxBoxSizer* rows);
    void addNewcomer(wxBoxSizer* rows);
    void addThoseWhoLeft(wxBoxSizer* rows);
    void addRow(Card* card, const forms::Member& member);
    void addForm(Card* card, const forms::Member& member);
    std::optional<TeamFault> keep(const forms::Member& member);
    void setActive(forms::Member member, bool active);
    void change(forms::Id member);

    Workspace& workspace_;
    std::vector<forms::Member> members_;
    forms::Id changing_ = 0;
    wxString problem_;  // about a row that has no form
};

}  // namespace app::desktop
