// Dossier: where it stands, and what opens it.
#pragma once

#include <functional>

#include "app/desktop/background.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"
#include "db/seal/recovery_key.h"

class wxBoxSizer;

namespace app::desktop {

class BusyBar;

class DossierScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void()> changePassphrase;
        std::function<void()> addSecondPerson;
        std::function<void()> removedSecondPerson;
        std::function<void(const db::RecoveryKey&)> renewed;  // the key is to be shown once
    };
    DossierScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    void addPlace(wxBoxSizer* rows);
    void addPassphrase(wxBoxSizer* rows);
    void addSecondPerson(wxBoxSizer* rows);
    void removeSecondPerson();
    void addRecovery(wxBoxSizer* rows);
    void renew();

    Workspace& workspace_;
    Ways ways_;
    BusyBar* busy_ = nullptr;
    Background<db::RecoveryKey> renewing_;
};

}  // namespace app::desktop
