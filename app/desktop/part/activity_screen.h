// A part of the meeting in which the team talks: what the coach says, and room for a note.
#pragma once

#include "app/desktop/part/part_screen.h"
#include "app/desktop/traces/trace_guard.h"
#include "app/desktop/typed_text.h"
#include "app/desktop/widgets/typing_pause.h"

namespace app::desktop {

class TraceHint;

class ActivityScreen : public PartScreen {
public:
    struct Leads {
        std::function<void()> onward;         // this part has ended
        std::function<void()> handOver;       // the laptop goes round
        std::function<void()> close;          // the meeting is over
        std::function<void()> closeAndPrint;  // and its sheets are wanted
    };
    // Precondition: such a part is going on.
    ActivityScreen(wxWindow* parent, Workspace& workspace, Ways ways, const Leads& leads);

private:
    wxWindow* buildWork();
    wxWindow* buildLeftOpen(wxWindow* parent);
    std::vector<Lead> leadsOf(const Leads& leads) const;
    void showHint();
    void keepTyped();

    Workspace& workspace_;
    TraceWatch watch_;
    wxTextCtrl* notes_ = nullptr;
    TraceHint* hint_ = nullptr;
    std::unique_ptr<TypingPause> pause_;
    TypedText typed_;
};

}  // namespace app::desktop
