// Before a casusronde: who brings in a casus. Choosing the name starts the clock.
#pragma once

#include <functional>
#include <vector>

#include "app/desktop/round/begin_round.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;
class wxChoice;
class wxRadioButton;

namespace app::desktop {

class ChooseInbrengerScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void(RoundPlan)> start;
        std::function<void()> back;
    };
    ChooseInbrengerScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    void addNames(wxBoxSizer* rows);
    wxWindow* buildForms();
    wxWindow* buildCasus();
    void start(forms::Id inbrenger);

    Workspace& workspace_;
    Ways ways_;
    struct Form {
        std::string programme;
        wxRadioButton* button;
    };
    std::vector<Form> forms_;
    std::vector<forms::Id> casus_;  // behind the choices after the first
    wxChoice* casusChoice_ = nullptr;
};

}  // namespace app::desktop
