// The coach chooses what is handed over, and to whom.
#pragma once

#include <functional>

#include "app/desktop/hand_over/hand_over_plan.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;
class wxButton;
class wxCheckBox;

namespace app::desktop {

class Card;
class ChoosePerPerson;
class Label;

class PlanScreen : public Surface {
public:
    struct Ways {
        std::function<void(const HandOverPlan&)> handOver;
        std::function<void()> back;
    };
    PlanScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    wxWindow* buildCasus();
    wxWindow* buildTeam();
    wxWindow* buildPeople();
    wxWindow* buildPerPerson();
    wxWindow* buildNames();
    wxSizer* buildFoot();
    Card* cardWith(const wxString& heading, const wxString& help);
    template <typename Box>
    wxCheckBox* addBox(Card& card, const wxString& label, bool& chosen);
    void addForms(Card& card, std::vector<FormToAsk>& forms);
    void chooseEverybody(bool chosen);
    void showPerPerson();
    void setNumbers(bool numbers);
    void showNumbers();
    void showSum();

    Workspace& workspace_;
    Ways ways_;
    HandOverPlan plan_;
    bool hasFocus_ = false;            // the first box, as soon as it is there
    ScrolledSurface* body_;            // above the foot
    std::vector<wxCheckBox*> people_;  // in the order of the plan
    wxButton* openPerPerson_ = nullptr;
    ChoosePerPerson* perPerson_ = nullptr;
    Label* numbers_ = nullptr;  // who has which
    Label* sum_ = nullptr;
    wxButton* handOver_ = nullptr;
};

}  // namespace app::desktop
