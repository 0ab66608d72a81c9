// Dossier: where it stands, its backups, what is kept in it, and what opens it.
#pragma once

#include <functional>

#include "app/desktop/background.h"
#include "app/desktop/dossier/slots_card.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"
#include "db/seal/recovery_key.h"

class wxBoxSizer;

namespace app::desktop {

class BusyBar;

class DossierScreen : public ScrolledSurface {
public:
    struct Ways {
        SlotsCard::Ways slots;
        std::function<void(const db::RecoveryKey&)> renewed;  // the key is to be shown once
        std::function<void()> backups;
        std::function<void()> keeping;
    };
    DossierScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    void addKeeping(wxBoxSizer* rows);
    void addRecovery(wxBoxSizer* rows);
    void renew();

    Workspace& workspace_;
    Ways ways_;
    BusyBar* busy_ = nullptr;
    Background<db::RecoveryKey> renewing_;
};

}  // namespace app::desktop
