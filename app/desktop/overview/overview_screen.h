// The Overzicht: what matters now, and the way to a casusronde.
#pragma once

#include <functional>
#include <memory>

#include "app/desktop/dossier/backup_watch.h"
#include "app/desktop/overview/overview_facts.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

class wxBoxSizer;
class wxSizer;

namespace app::desktop {

class Label;

class OverviewScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void()> startRound;
        std::function<void()> prepareCasus;
        std::function<void()> plan;  // a meeting
        std::function<void()> goOn;  // with the meeting of today, from its beginning or from where it is
        std::function<void()> handOver;
        std::function<void()> cards;  // of the last casusrondes are typed over
        std::function<void()> actions;
        std::function<void()> keeping;  // what may be deleted
        std::function<void()> dossier;  // with what is wrong with its backups
    };
    OverviewScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    wxSizer* buildHead();
    wxSizer* buildLinks();
    wxWindow* buildNotes();
    void showBackups(const db::BackupState& state);
    wxWindow* buildActions();
    wxWindow* buildToFill();
    wxWindow* buildBaken();

    Workspace& workspace_;
    Ways ways_;
    OverviewFacts facts_;
    forms::Date today_;
    wxWindow* notes_ = nullptr;
    bool hasNotes_ = false;  // besides what is wrong with the backups
    Label* backupTrouble_ = nullptr;
    wxSizer* backupRow_ = nullptr;
    std::unique_ptr<BackupWatch> backups_;
};

}  // namespace app::desktop
