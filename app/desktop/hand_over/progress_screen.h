// For the coach who has the laptop again: how far everybody came, without anything that was written.
#pragma once

#include <functional>

#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

class wxBoxSizer;

namespace app::desktop {

class ProgressScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void()> again;  // the same is handed over once more
        std::function<void()> other;  // something else is
        std::function<void()> back;   // the meeting goes on, or the overview
        wxString backLabel;
    };
    ProgressScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    void build();
    wxWindow* buildForms();
    wxWindow* buildPeople();
    wxWindow* buildBlocked();
    wxSizer* buildButtons();
    void openAgain(const forms::Member& member);

    Workspace& workspace_;
    Ways ways_;
};

}  // namespace app::desktop
