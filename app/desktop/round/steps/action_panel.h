// The actiekaart of the inbrenger, in the last step.
#pragma once

#include <wx/timer.h>

#include "app/desktop/round/steps/step_panel.h"

namespace app::desktop {

class FormPage;

class ActionPanel : public StepPanel {
public:
    ActionPanel(wxWindow* parent, const StepSurroundings& around);
    std::optional<forms::Refusal> finish() override;
    void focusOnMissing() override;

private:
    void change(const std::string& question, forms::Answer answer);
    void keep();

    StepSurroundings around_;
    TraceWatch watch_;
    forms::Answers answers_;
    std::vector<FormPage*> pages_;  // one for each section
    wxTimer pause_;
};

}  // namespace app::desktop
