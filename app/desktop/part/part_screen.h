// What every part of a meeting but a casusronde has around it: the agenda, the clock, the keys of a meeting,
// and what the room sees of it. Nothing leads on by itself.
#pragma once

#include <wx/timer.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/desktop/part/clock_buttons.h"
#include "app/desktop/part/part_watch.h"
#include "app/desktop/sound/end_signal.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

class wxSizer;

namespace app::desktop {

class AgendaPanel;
class Label;
class PauseReasons;
class Ring;
class TimeAwayCard;
class UndoBar;

class PartScreen : public Surface {
public:
    struct Ways {
        std::function<void(forms::Id)> toPart;  // another part of the agenda
        std::function<void()> overview;         // this one goes on meanwhile
        PartWatch& watch;                       // lives longer than the screen
    };
    // Whole: what is done in this part needs the width, and the agenda is a menu.
    enum class Room { BesideAgenda, Whole };
    // Precondition: a part is going on.
    PartScreen(wxWindow* parent, Workspace& workspace, Ways ways, Room room);

    // A button at the end of the foot; the last one is where the part leads.
    struct Lead {
        wxString label;
        ButtonLook look = ButtonLook::Plain;
        std::function<void()> pressed;
    };
    // What the keys to the right and to the left do. Without `forward` the last lead; `back` tells whether
    // there was a way back inside the part, else it leads to the part before. Who has it shows the button.
    struct Keys {
        std::function<void()> forward = {};
        std::function<bool()> back = {};
    };
    // Puts `content`, a child of this, in the middle. Once.
    void fill(wxWindow* content, Keys keys, const std::vector<Lead>& leads = {});
    // As the key to the left.
    void back();

protected:
    const forms::Meeting& meeting() const { return meeting_; }
    const forms::Activity& part() const;
    // By a button or a key, once: a double click leaves one part, not two.
    void leave(const std::function<void()>& way);

private:
    wxSizer* buildHead();
    wxWindow* buildClock();
    wxWindow* buildFoot(const std::vector<Lead>& leads);
    void popUpFoot();
    void arrange();
    bool hasRoom() const;
    bool isLow() const;
    void look();
    void showTime();
    void change(const std::function<void(forms::Meeting&)>& how);
    void startOrPause();
    void givePauseReason(forms::PauseReason reason);
    void extend(std::chrono::seconds by);
    void takeBackExtension();
    void showExtension();
    void judgeTimeAway(bool counts);
    void correctBegin();
    void beganEarlier(std::chrono::seconds late);
    void choosePart();
    void say(const wxString& notice);
    void onKey(wxKeyEvent& event);

    Workspace& workspace_;
    Ways ways_;
    Room room_;
    Keys keys_;
    forms::Meeting meeting_;
    forms::Id part_;
    bool left_ = false;
    EndSignal sound_;
    AgendaPanel* agenda_ = nullptr;
    wxWindow* clockColumn_ = nullptr;
    Ring* largeRing_ = nullptr;
    Ring* smallRing_ = nullptr;
    Label* title_ = nullptr;
    wxWindow* place_ = nullptr;
    PauseReasons* reasons_ = nullptr;
    TimeAwayCard* timeAway_ = nullptr;
    UndoBar* undo_ = nullptr;
    Label* notice_ = nullptr;
    std::unique_ptr<ClockButtons> clock_;
    wxWindow* foot_ = nullptr;
    wxButton* menu_ = nullptr;  // in place of the foot
    wxButton* takeBack_ = nullptr;
    wxButton* soundButton_ = nullptr;
    wxButton* parts_ = nullptr;
    HallTurn hall_;
    wxTimer timer_;
};

}  // namespace app::desktop
