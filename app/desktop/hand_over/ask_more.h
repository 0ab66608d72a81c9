// One more form, of one person, beside what the casus and the forms ask of everybody.
#pragma once

#include <functional>

#include "app/desktop/hand_over/hand_over_plan.h"
#include "app/desktop/widgets/surface.h"

class wxChoice;

namespace app::desktop {

class AskMore : public Surface {
public:
    // Keeps the choice in plan.added; `asked` is told of each. The plan outlives it.
    AskMore(wxWindow* parent, Workspace& workspace, HandOverPlan& plan, std::function<void()> asked);

    // After another choice in the plan.
    void refresh();

private:
    void showForms();
    void ask();

    Workspace& workspace_;
    HandOverPlan& plan_;
    std::function<void()> asked_;
    std::vector<forms::Id> people_;
    std::vector<forms::AskedForm> forms_;
    wxChoice* person_;
    wxChoice* form_;
    wxWindow* add_;
};

}  // namespace app::desktop
