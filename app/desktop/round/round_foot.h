// Below a casusronde: what still has to be done, and the buttons that lead the round. They stay where they
// are in every step.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/desktop/part/clock_buttons.h"
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
        std::function<void()> choosePart;
        std::function<void()> stop;
        std::function<void()> next;
        std::function<void()> writeAction;
        std::function<void()> finishWithoutAction;
    };
    RoundFoot(wxWindow* parent, Ways ways);

    void show(const forms::RoundState& state);
    // Where the last button leads.
    void leadTo(const wxString& next);
    // What stands beside the steps where there is room for it.
    void offerWhatIsAside(bool stop, bool parts);
    // What is seldom used becomes a menu, where large text needs the room.
    void fold(bool folded);
    void showSound(bool muted);

    // What still has to be done; empty takes away what was said or asked.
    void say(const wxString& notice);
    // The round ends without an action only when somebody chooses that.
    void askForAction();

private:
    // What is seldom used.
    struct Link {
        wxButton* button;
        std::function<void()> pressed;
        bool offered;
    };
    wxSizer* buildButtons();
    void offer(const wxButton* link, bool offered);
    void popUpLinks();
    wxWindow* buildQuestion();
    void showExtension(const forms::RoundState& state);

    Ways ways_;
    Label* notice_ = nullptr;
    wxWindow* question_ = nullptr;
    wxButton* write_ = nullptr;
    std::unique_ptr<ClockButtons> clock_;
    std::vector<Link> links_;
    wxButton* more_ = nullptr;  // in place of them
    bool folded_ = false;
    wxButton* takeBack_ = nullptr;
    wxButton* sound_ = nullptr;
    wxButton* stop_ = nullptr;
    wxButton* parts_ = nullptr;
    wxButton* next_ = nullptr;
};

}  // namespace app::desktop
