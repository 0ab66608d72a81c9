// Who agrees that what they filled in leaves for research.
#pragma once

#include "app/desktop/widgets/card.h"
#include "app/desktop/workspace.h"

namespace app::desktop {

class ConsentCard : public Card {
public:
    // Each change is kept at once. In a dossier open for reading nothing can be changed.
    ConsentCard(wxWindow* parent, Workspace& workspace);
};

}  // namespace app::desktop
