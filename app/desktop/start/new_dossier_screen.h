// A new dossier in three pages: the team and its wachtwoordzin, the herstelblad, the members.
#pragma once

#include <functional>
#include <memory>

#include "app/desktop/widgets/surface.h"
#include "db/dossier.h"

class wxBoxSizer;

namespace app::desktop {

class Label;
class StepBars;

class NewDossierScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void(std::unique_ptr<db::Dossier>)> made;
        std::function<void()> back;
    };
    NewDossierScreen(wxWindow* parent, Ways ways);

private:
    void showPage(std::size_t number, const wxString& title, const wxString& explanation, wxWindow* page);
    void showTeam();
    void showRecovery(db::Dossier::Created created);
    void showMembers();

    Ways ways_;
    std::unique_ptr<db::Dossier> dossier_;
    StepBars* bars_;
    Label* title_;
    Label* explanation_;
    wxBoxSizer* place_;
    wxWindow* page_ = nullptr;
};

}  // namespace app::desktop
