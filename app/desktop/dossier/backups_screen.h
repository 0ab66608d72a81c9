// Terugzetten: the backups with what is in them, and putting one back.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "app/desktop/background.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"
#include "db/backups.h"

class wxBoxSizer;

namespace app::desktop {

class BusyBar;
class Card;

class BackupsScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void()> restored;
        std::function<void()> back;
    };
    BackupsScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    struct Seen {
        db::Backup backup;
        std::optional<db::Contents> contents;  // absent: damaged
    };
    using AllSeen = std::vector<Seen>;

    void build();
    void addHead(wxBoxSizer* rows);
    void addBackup(Card* card, const Seen& seen);
    void restore(const db::Backup& backup);

    Workspace& workspace_;
    Ways ways_;
    BusyBar* busy_ = nullptr;
    AllSeen seen_;
    Background<AllSeen> looking_;
};

}  // namespace app::desktop
