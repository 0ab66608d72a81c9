// Tells a screen how the backups are, now and each time that changes: they are looked through beside the
// window.
#pragma once

#include <wx/timer.h>

#include <functional>

#include "db/dossier.h"

namespace app::desktop {

class BackupWatch {
public:
    // `changed` is called at once and then on the thread of the window. The dossier must live longer.
    BackupWatch(const db::Dossier& dossier, std::function<void(const db::BackupState&)> changed)
        : dossier_(dossier), changed_(std::move(changed)), known_(dossier.backupState())
    {
        changed_(known_);
        timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look(); });
        timer_.Start(1000);
    }

private:
    void look()
    {
        const auto state = dossier_.backupState();
        if (state == known_)
            return;
        known_ = state;
        changed_(known_);
    }

    const db::Dossier& dossier_;
    std::function<void(const db::BackupState&)> changed_;
    db::BackupState known_;
    wxTimer timer_;
};

}  // namespace app::desktop
