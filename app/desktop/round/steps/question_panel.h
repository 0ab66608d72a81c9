// The reflectievraag of the inbrenger, in one line.
#pragma once

#include "app/desktop/round/steps/step_panel.h"
#include "app/desktop/widgets/typing_pause.h"

namespace app::desktop {

class QuestionPanel : public StepPanel {
public:
    QuestionPanel(wxWindow* parent, const StepSurroundings& around);
    std::optional<forms::Refusal> finish() override;
    void focusOnMissing() override;

private:
    std::optional<forms::Refusal> state();
    void keep();

    StepSurroundings around_;
    TraceWatch watch_;
    wxTextCtrl* field_;
    TypingPause pause_;
};

}  // namespace app::desktop
