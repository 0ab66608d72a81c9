// The opbouwwerkbril: is this about more people than one, and who in the neighbourhood can do something?
#pragma once

#include "app/desktop/round/steps/step_panel.h"
#include "app/desktop/widgets/typing_pause.h"

class wxChoice;

namespace app::desktop {

class ReachPart : public Surface {
public:
    // `watch` lives longer.
    ReachPart(wxWindow* parent, const StepSurroundings& around, TraceWatch& watch);

    // What stands there now.
    void keep();

private:
    StepSurroundings around_;
    wxChoice* reach_;
    wxTextCtrl* who_;
    TypingPause pause_;
};

}  // namespace app::desktop
