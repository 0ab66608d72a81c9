// The idea that the inbrenger wants to discuss now.
#pragma once

#include "app/desktop/round/steps/step_panel.h"

class wxBoxSizer;

namespace app::desktop {

class ChoosePanel : public StepPanel {
public:
    ChoosePanel(wxWindow* parent, const StepSurroundings& around);

private:
    void addIdea(wxBoxSizer* rows, forms::Id card, const wxString& text);

    StepSurroundings around_;
};

}  // namespace app::desktop
