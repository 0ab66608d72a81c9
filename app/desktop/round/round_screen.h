// One casusronde live: the clock, what the coach says, what the step asks, and the keys.
#pragma once

#include <wx/timer.h>

#include <functional>
#include <memory>

#include "app/desktop/round/live_round.h"
#include "app/desktop/sound/end_signal.h"
#include "app/desktop/typed_text.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

class wxBoxSizer;
class wxStaticText;

namespace app::desktop {

class AgendaPanel;
class Label;
class PauseReasons;
class RoundClock;
class RoundFoot;
class StepBars;
class StepPanel;

class RoundScreen : public Surface {
public:
    struct Ways {
        std::function<void()> stopped;  // the round is over
        std::function<void(forms::Id)>
            toPart;  // another part of the meeting; the round stands still meanwhile
    };
    // A new round begins, and one that was stopped goes on in the step where it was.
    RoundScreen(wxWindow* parent, Workspace& workspace, forms::Id round, Ways ways);

private:
    // round_screen.cpp: how it is built
    void buildHead(wxBoxSizer* rows);
    void buildMiddle(wxBoxSizer* rows);
    wxWindow* buildClock();
    PauseReasons* buildReasons(wxWindow* parent);
    wxWindow* buildFoot();
    void arrange();
    RoundClock& clock() { return *(compact_ ? smallClock_ : largeClock_); }
    PauseReasons& reasons() { return *(compact_ ? reasonsAboveFoot_ : reasonsBelowClock_); }

    // round_course.cpp: what happens
    void showStep();
    void buildWork(const forms::RoundState& state);
    void showTime();
    int untilNextLook() const;
    void look();
    void next();
    void finish();
    void back();
    void startOrPause();
    void givePauseReason(forms::PauseReason reason);
    void extend(std::chrono::seconds by);
    void correctClock();
    void ringAtTheEnd();
    void changeMeeting(forms::Meeting meeting);
    void noticeTimeAway(forms::Milliseconds away);
    void answerTimeAway(bool counts);
    void leaveFor(forms::Id part);
    void stopEarly();
    void tell(std::optional<forms::Refusal> refusal);
    void onKey(wxKeyEvent& event);
    template <class Command>
    void act(Command&& command)
    {
        tell(round_.act(std::forward<Command>(command)));
        showTime();
    }

    Workspace& workspace_;
    LiveRound round_;
    Ways ways_;
    std::size_t shownStep_ = 0;
    forms::Milliseconds away_{0};  // that the coach still has to judge ...
    forms::Instant back_{};        // ... until here
    EndSignal sound_;
    bool compact_ = false;  // the small clock and no agenda

    AgendaPanel* agenda_ = nullptr;
    Label* title_ = nullptr;
    wxStaticText* place_ = nullptr;
    StepBars* bars_ = nullptr;
    wxWindow* clockColumn_ = nullptr;
    RoundClock* largeClock_ = nullptr;
    RoundClock* smallClock_ = nullptr;
    PauseReasons* reasonsBelowClock_ = nullptr;
    PauseReasons* reasonsAboveFoot_ = nullptr;
    ScrolledSurface* work_ = nullptr;
    StepPanel* panel_ = nullptr;
    RoundFoot* foot_ = nullptr;
    HallTurn hall_;
    wxTimer timer_;
    TypedText typed_;
};

}  // namespace app::desktop
