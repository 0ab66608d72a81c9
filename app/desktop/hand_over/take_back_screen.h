// The only way out of a hand-over: the wachtwoordzin of a leercoach.
#pragma once

#include <future>

#include "app/desktop/background.h"
#include "app/desktop/hand_over/gate.h"
#include "app/desktop/workspace.h"

namespace app::desktop {

class TakeBackScreen : public Gate {
public:
    struct Ways {
        std::function<void()> coach;  // it is one
        std::function<void()> back;
    };
    TakeBackScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    void look();
    void looked(std::future<bool> result);

    Workspace& workspace_;
    Ways ways_;
    wxTextCtrl* secret_;
    Background<bool> looking_;
};

}  // namespace app::desktop
