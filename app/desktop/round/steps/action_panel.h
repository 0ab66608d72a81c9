// The actiekaart of the inbrenger, in the last step.
#pragma once

#include <wx/timer.h>

#include "app/desktop/round/steps/step_panel.h"

namespace app::desktop {

class FormPanel;

class ActionPanel : public StepPanel {
public:
    ActionPanel(wxWindow* parent, const StepSurroundings& around);
    std::optional<forms::Refusal> finish() override;

private:
    void keep();

    LiveRound& round_;
    FormPanel* form_;
    wxTimer pause_;
};

}  // namespace app::desktop
