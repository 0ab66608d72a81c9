// Above ten people: the advice to split, and with one button two agendas. After that: which of the two is
// prepared here.
#pragma once

#include <functional>

#include "app/desktop/meeting/meeting_plan.h"
#include "app/desktop/widgets/card.h"

class wxChoice;

namespace app::desktop {

class GroupsCard : public Card {
public:
    struct Ways {
        std::function<void(forms::Id)> show;  // this meeting is prepared from now on
        std::function<void()> begin;          // with the group that is shown
        std::function<void()> print;          // its agenda
    };
    // Precondition: isNeeded().
    GroupsCard(wxWindow* parent, Workspace& workspace, MeetingPlan& plan, const Ways& ways);

    // Many people, or two groups already.
    static bool isNeeded(Workspace& workspace, const forms::Meeting& meeting);

private:
    void buildAdvice();
    void buildGroups(const forms::Meeting& other);
    wxChoice* addChoice(const wxString& name, const std::vector<forms::Member>& members);

    Workspace& workspace_;
    MeetingPlan& plan_;
    Ways ways_;
};

}  // namespace app::desktop
