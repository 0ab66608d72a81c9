// What a step of the casusronde asks to be filled in, below what the coach says.
#pragma once

#include <functional>
#include <optional>

#include "app/desktop/round/live_round.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

namespace app::desktop {

class StepPanel : public Surface {
public:
    explicit StepPanel(wxWindow* parent) : Surface(parent) {}

    // Keeps what was typed or chosen. A refusal says what is still to be done before the next step.
    virtual std::optional<forms::Refusal> finish() { return std::nullopt; }
};

struct StepSurroundings {
    Workspace& workspace;
    LiveRound& round;
    std::function<void()> stepChanged;            // the panel led the round to another step
    std::function<void(forms::Refusal)> refused;  // to be told to the coach
};

// Null when the step asks for nothing.
StepPanel* makeStepPanel(wxWindow* parent, const forms::Step& step, const StepSurroundings& around);

}  // namespace app::desktop
