// Who gets which form: one of them can be taken out, another can be added.
#pragma once

#include <functional>

#include "app/desktop/hand_over/ask_more.h"
#include "app/desktop/hand_over/hand_over_plan.h"
#include "app/desktop/widgets/card.h"

namespace app::desktop {

class ChoosePerPerson : public Card {
public:
    // Keeps the choice in plan.spared and plan.added; `chosen` is told of each. The plan outlives it.
    ChoosePerPerson(wxWindow* parent, Workspace& workspace, HandOverPlan& plan, std::function<void()> chosen);

    // After another choice in the plan.
    void refresh();

private:
    void addPerson(const PersonToAsk& person, const std::vector<forms::AskedForm>& forms);
    void spare(const forms::AskedForm& form, bool spared);

    Workspace& workspace_;
    HandOverPlan& plan_;
    std::function<void()> chosen_;
    std::vector<forms::AskedForm> shown_;
    wxSizer* rows_;
    AskMore* more_;
};

}  // namespace app::desktop
