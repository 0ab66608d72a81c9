// Who can open the dossier, each with a wachtwoordzin of their own.
#pragma once

#include <functional>

#include "app/desktop/widgets/card.h"
#include "app/desktop/workspace.h"

namespace app::desktop {

class SlotsCard : public Card {
public:
    struct Ways {
        std::function<void()> changePassphrase;
        std::function<void(db::SlotRole)> add;  // a coach or a researcher
        std::function<void()> removed;
    };
    SlotsCard(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    void addSlots();
    void addSlot(const db::KeySlot& slot, bool mayGo);
    void addButtons();
    void remove(const std::string& label);

    Workspace& workspace_;
    Ways ways_;
};

}  // namespace app::desktop
