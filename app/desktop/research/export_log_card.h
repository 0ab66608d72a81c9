// What left the dossier as data before.
#pragma once

#include "app/desktop/widgets/card.h"
#include "app/desktop/workspace.h"

namespace app::desktop {

class ExportLogCard : public Card {
public:
    ExportLogCard(wxWindow* parent, Workspace& workspace);
};

}  // namespace app::desktop
