// One casusronde live: the clock, what the coach says, what the step asks, and the keys.
#pragma once

#include <wx/timer.h>

#include <functional>
#include <memory>

#include "app/desktop/round/live_round.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

class wxBoxSizer;
class wxButton;
class wxStaticText;

namespace app::desktop {

class Label;
class Ring;
class StepBars;
class StepPanel;

class RoundScreen : public Surface {
public:
    // `stopped` is called when the round is over; the screen is put away by then.
    RoundScreen(wxWindow* parent, Workspace& workspace, forms::Id round, std::function<void()> stopped);
    ~RoundScreen() override;

private:
    // round_screen.cpp: how it is built
    void buildHead(wxBoxSizer* rows);
    void buildMiddle(wxBoxSizer* rows);
    wxSizer* buildClock();
    void buildPauseReasons(wxBoxSizer* column);
    void buildFoot(wxBoxSizer* rows);
    void addQuestion(wxBoxSizer* rows, const forms::RoundState& state);
    void addCoachCard(wxBoxSizer* rows, const forms::Step& step);
    void addWhatFollows(wxBoxSizer* rows, const forms::RoundState& state);
    void askAboutTimeAway();

    // round_course.cpp: what happens
    void showStep();
    void showTime();
    void look();
    void next();
    void back();
    void startOrPause();
    void givePauseReason(forms::PauseReason reason);
    void extend(std::chrono::seconds by);
    void correctClock();
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
    std::function<void()> stopped_;
    std::size_t shownStep_ = 0;
    forms::Milliseconds away_{0};  // that the coach still has to judge

    wxWindow* agenda_ = nullptr;
    Label* title_ = nullptr;
    wxStaticText* place_ = nullptr;
    StepBars* bars_ = nullptr;
    Ring* ring_ = nullptr;
    Label* total_ = nullptr;
    Label* hint_ = nullptr;
    wxWindow* reasons_ = nullptr;
    ScrolledSurface* work_ = nullptr;
    StepPanel* panel_ = nullptr;
    Label* notice_ = nullptr;
    wxButton* back_ = nullptr;
    wxButton* pause_ = nullptr;
    wxButton* next_ = nullptr;
    wxTimer timer_;
};

}  // namespace app::desktop
