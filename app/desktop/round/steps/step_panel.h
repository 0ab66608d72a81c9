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
    // Brings the person to what is still to be done.
    virtual void focusOnMissing() {}
};

struct StepSurroundings {
    Workspace& workspace;
    LiveRound& round;
    std::function<void()> stepChanged;  // the panel led the round to another step
    // Why something was refused, for the coach to read; nothing when it was accepted, so that an earlier
    // refusal goes.
    std::function<void(std::optional<forms::Refusal>)> tell;
    std::function<void()> next;  // what the last button does
};

// Null when the step asks for nothing.
StepPanel* makeStepPanel(wxWindow* parent, const forms::Step& step, const StepSurroundings& around);

}  // namespace app::desktop
