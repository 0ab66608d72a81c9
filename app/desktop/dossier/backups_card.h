// How many backups there are, whether something is wrong with them, and the way to put one back.
#pragma once

#include <functional>

#include "app/desktop/widgets/card.h"
#include "app/desktop/workspace.h"

namespace app::desktop {

class BackupsCard : public Card {
public:
    // `putBack` leads to the list of them.
    BackupsCard(wxWindow* parent, Workspace& workspace, std::function<void()> putBack);
};

}  // namespace app::desktop
