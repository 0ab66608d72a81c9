// How many backups there are, whether something is wrong with them, and the way to put one back.
#pragma once

#include <memory>

#include "app/desktop/dossier/backup_watch.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/workspace.h"

namespace app::desktop {

class Label;

class BackupsCard : public Card {
public:
    // `putBack` leads to the list of them.
    BackupsCard(wxWindow* parent, Workspace& workspace, std::function<void()> putBack);

private:
    void show(const db::BackupState& state);

    Workspace& workspace_;
    Label* how_;
    Label* trouble_;
    std::unique_ptr<BackupWatch> watch_;  // absent: read-only, and nobody looks through them
};

}  // namespace app::desktop
