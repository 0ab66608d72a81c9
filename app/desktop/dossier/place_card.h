// Where the dossier stands, and a copy of it for another laptop.
#pragma once

#include "app/desktop/background.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/workspace.h"

class wxCheckBox;

namespace app::desktop {

class BusyBar;
class Label;

class PlaceCard : public Card {
public:
    PlaceCard(wxWindow* parent, Workspace& workspace);

    // Copies it to this place beside the window, and says how that went.
    void copyTo(const std::filesystem::path& file);

private:
    void askWhere();

    Workspace& workspace_;
    wxCheckBox* withBackups_;
    BusyBar* busy_;
    Label* outcome_;
    Background<bool> copying_;
};

}  // namespace app::desktop
