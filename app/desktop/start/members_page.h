// The third page of a new dossier: who is in the team.
#pragma once

#include <functional>

#include "app/desktop/widgets/card.h"
#include "db/dossier.h"

class wxTextCtrl;

namespace app::desktop {

class Label;

class MembersPage : public Card {
public:
    MembersPage(wxWindow* parent, db::Dossier& dossier, std::function<void()> done);

private:
    void finish();

    db::Dossier& dossier_;
    std::function<void()> done_;
    wxTextCtrl* coach_;
    wxTextCtrl* members_;
    Label* problem_;
};

}  // namespace app::desktop
