// The Overzicht: what matters now, and the way to a casusronde.
#pragma once

#include <functional>

#include "app/desktop/overview/overview_facts.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

class wxSizer;

namespace app::desktop {

class OverviewScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void()> startRound;
        std::function<void()> goOn;  // with the meeting of today, from its beginning or from where it is
        std::function<void()> handOver;
        std::function<void()> actions;
        std::function<void()> keeping;  // what may be deleted
        std::function<void()> dossier;  // with what is wrong with its backups
    };
    OverviewScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    wxSizer* buildHead();
    void addNotes(wxBoxSizer* rows);
    wxWindow* buildActions();
    wxWindow* buildToFill();
    wxWindow* buildBaken();

    Workspace& workspace_;
    Ways ways_;
    OverviewFacts facts_;
    forms::Date today_;
};

}  // namespace app::desktop
