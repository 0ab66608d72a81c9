// Bewaren en verwijderen: what may go, how long each kind is kept, and what went.
#pragma once

#include <functional>

#include "app/desktop/background.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"
#include "db/store/retention.h"

class wxBoxSizer;

namespace app::desktop {

class BusyBar;
class Card;

class KeepingScreen : public ScrolledSurface {
public:
    KeepingScreen(wxWindow* parent, Workspace& workspace, std::function<void()> back);

private:
    void build();
    void addDue(wxBoxSizer* rows);
    void addRow(Card* card, const db::Due& due);
    void addTerms(wxBoxSizer* rows);
    void addTerm(Card* card, db::Kept kind);
    void addErased(wxBoxSizer* rows);
    void erase(std::vector<db::Due> due);

    Workspace& workspace_;
    std::function<void()> back_;
    BusyBar* busy_ = nullptr;
    wxString outcome_;
    bool wentWrong_ = false;
    Background<db::BackupState> reaching_;
};

}  // namespace app::desktop
