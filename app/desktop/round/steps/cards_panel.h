// Dialoogkaarten that are typed over while the casusronde goes on.
#pragma once

#include "app/desktop/round/steps/step_panel.h"

namespace app::desktop {

class CardLines;

class CardsPanel : public StepPanel {
public:
    CardsPanel(wxWindow* parent, const StepSurroundings& around);
    std::optional<forms::Refusal> finish() override;

private:
    CardLines* lines_;
};

}  // namespace app::desktop
