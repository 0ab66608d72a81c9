// After how long the dossier locks itself, in the room Dossier.
#pragma once

#include "app/desktop/widgets/card.h"
#include "app/desktop/workspace.h"

namespace app::desktop {

class LockCard : public Card {
public:
    // What is chosen counts at once, and is kept. In a dossier that was opened for reading nothing can be
    // chosen.
    LockCard(wxWindow* parent, Workspace& workspace);

private:
    // `minutes` is what was chosen before.
    void addChoice(const wxString& label, int minutes, std::function<void(int minutes)> chosen);

    Workspace& workspace_;
};

}  // namespace app::desktop
