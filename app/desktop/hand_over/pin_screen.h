// The pincode of one person: the first time it is chosen, then asked.
#pragma once

#include <future>

#include "app/desktop/background.h"
#include "app/desktop/hand_over/gate.h"
#include "app/desktop/workspace.h"

namespace app::desktop {

class PinScreen : public Gate {
public:
    struct Ways {
        std::function<void()> right;
        std::function<void()> back;
    };
    PinScreen(wxWindow* parent, Workspace& workspace, const forms::Member& member, Ways ways);

private:
    void look();
    void looked(std::future<bool> result);
    void choose();
    void chosen(std::future<std::string> result);

    Workspace& workspace_;
    forms::Id member_;
    Ways ways_;
    wxTextCtrl* first_ = nullptr;
    wxTextCtrl* second_ = nullptr;  // only when one is chosen
    Background<bool> looking_;
    Background<std::string> choosing_;
};

}  // namespace app::desktop
