// Team: who is in it, who comes and who leaves.
#pragma once

#include "app/desktop/lock/unfolding.h"
#include "app/desktop/team/team_changes.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;

namespace app::desktop {

class Card;
class UndoBar;

class TeamScreen : public ScrolledSurface, public Unfolding {
public:
    // `person` leads to what is kept of one member.
    TeamScreen(wxWindow* parent, Workspace& workspace, std::function<void(forms::Id)> person);

    std::string unfolded() const override;
    void unfold(const std::string& what) override;

private:
    void build();
    void addMembers(wxBoxSizer* rows);
    void addNewcomer(wxBoxSizer* rows);
    void addThoseWhoLeft(wxBoxSizer* rows);
    void addRow(Card* card, const forms::Member& member);
    void addForm(Card* card, const forms::Member& member);
    std::optional<TeamFault> keep(const forms::Member& member);
    void setActive(forms::Member member, bool active);
    // Leaves a member as it was before the change that has just been kept.
    void offerUndo(const wxString& happened, const forms::Member& before);
    void forgetPin(const forms::Member& member);
    void change(forms::Id member);

    Workspace& workspace_;
    std::function<void(forms::Id)> person_;
    std::vector<forms::Member> members_;
    UndoBar* undo_ = nullptr;
    forms::Id changing_ = 0;
    wxString problem_;  // about a row that has no form
};

}  // namespace app::desktop
