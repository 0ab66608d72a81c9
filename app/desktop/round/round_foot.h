// Below a casusronde: what still has to be done, and the buttons that lead the round. They stay where they
// are in every step.
#pragma once

#include <functional>

#include "app/desktop/widgets/surface.h"
#include "forms/meeting/round_state.h"

class wxButton;
class wxSizer;

namespace app::desktop {

class Label;

class RoundFoot : public Surface {
public:
    struct Ways {
        std::function<void()> back;
        std::function<void()> startOrPause;
        std::function<void(std::chrono::seconds)> extend;
        std::function<void()> takeBackExtension;
        std::function<void()> correctClock;
        std::function<void()> chooseSound;
        std::function<void()> stop;
        std::function<void()> next;
        std::function<void()> writeAction;
        std::function<void()> finishWithoutAction;
    };
    RoundFoot(wxWindow* parent, Ways ways);

    void show(const forms::RoundState& state);
    // Where the last button leads.
    void leadTo(const wxString& next);
    void offerStop(bool offered);
    void showSound(bool muted);

    // What still has to be done; empty takes away what was said or asked.
    void say(const wxString& notice);
    // The round ends without an action only when somebody chooses that.
    void askForAction();

private:
    wxSizer* buildButtons();
    wxWindow* buildQuestion();
    void showPause(bool paused);
    void showExtension(const forms::RoundState& state);

    Ways ways_;
    Label* notice_ = nullptr;
    wxWindow* question_ = nullptr;
    wxButton* write_ = nullptr;
    wxButton* back_ = nullptr;
    wxButton* pause_ = nullptr;
    wxButton* takeBack_ = nullptr;
    wxButton* sound_ = nullptr;
    wxButton* stop_ = nullptr;
    wxButton* next_ = nullptr;
};

}  // namespace app::desktop
