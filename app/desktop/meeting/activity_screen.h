// A part of the meeting in which the team talks: what the coach says, the time, and room for a note. The
// terugblik and a casusronde have screens of their own.
#pragma once

#include <wx/timer.h>

#include <functional>

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/typed_text.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/widgets/typing_pause.h"
#include "app/desktop/workspace.h"

class wxBoxSizer;

namespace app::desktop {

class AgendaPanel;
class Ring;

class ActivityScreen : public Surface {
public:
    struct Ways {
        std::function<void()> onward;         // this part has ended
        std::function<void()> overview;       // it goes on meanwhile
        std::function<void()> handOver;       // the laptop goes round
        std::function<void()> close;          // the meeting is over
        std::function<void()> closeAndPrint;  // and its sheets are wanted
    };
    // Precondition: such a part is going on.
    ActivityScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    wxWindow* buildAgenda();
    wxWindow* buildStage();
    wxWindow* buildLeftOpen(wxWindow* parent);
    wxSizer* buildFoot();
    void arrange();
    void showTime();
    void keepTyped();
    void changeMeeting(forms::Meeting meeting);

    Workspace& workspace_;
    Ways ways_;
    forms::Meeting meeting_;
    forms::Activity part_;
    AgendaPanel* agenda_ = nullptr;
    Ring* largeRing_ = nullptr;
    Ring* smallRing_ = nullptr;
    bool left_ = false;  // by a button; a double click leaves one part, not two
    wxTextCtrl* notes_ = nullptr;
    wxTimer timer_;
    std::unique_ptr<TypingPause> pause_;
    TypedText typed_;
};

}  // namespace app::desktop
