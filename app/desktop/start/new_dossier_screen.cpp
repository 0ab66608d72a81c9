#include "app/desktop/start/new_dossier_screen.h"

#include <wx/sizer.h>

#include "app/desktop/later.h"
#include "app/desktop/start/members_page.h"
#include "app/desktop/start/recovery_page.h"
#include "app/desktop/start/team_page.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/column.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/step_bars.h"
#include "db/store/team_store.h"

namespace app::desktop {
namespace {

constexpr std::size_t pages = 3;

}  // namespace

NewDossierScreen::NewDossierScreen(wxWindow* parent, Ways ways)
    : ScrolledSurface(parent),
      ways_(std::move(ways)),
      bars_(new StepBars(this, pages)),
      title_(new Label(this, {}, {"title"})),
      explanation_(new Label(this, {}, {"muted"})),
      place_(new wxBoxSizer(wxVERTICAL))
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->SetMinSize({columnWidth(*this), -1});
    column->Add(bars_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::inset)));
    column->Add(title_, wxSizerFlags().Expand());
    column->Add(explanation_, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
    column->Add(place_, wxSizerFlags().Expand());
    auto* across = new wxBoxSizer(wxVERTICAL);
    across->AddStretchSpacer(1);
    across->Add(column, wxSizerFlags().CenterHorizontal().Border(wxTOP | wxBOTTOM, FromDIP(theme::inset)));
    across->AddStretchSpacer(2);
    SetSizer(across);
    showTeam();
}

void NewDossierScreen::showPage(std::size_t number, const wxString& title, const wxString& explanation,
                                wxWindow* page)
{
    bars_->show(number, pages, wxString::Format(_("stap %zu van %zu"), number + 1, pages));
    title_->say(title);
    explanation_->say(explanation);
    if (page_) {
        place_->Detach(page_);
        page_->Hide();
        later(*this, [old = page_] { old->Destroy(); });
    }
    page_ = page;
    place_->Add(page_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    settleAround(*this);
}

void NewDossierScreen::showTeam()
{
    auto* page = new TeamPage(this, {[this](auto created) { showRecovery(std::move(created)); }, ways_.back});
    showPage(
        0, _("Nieuw dossier"),
        _("Een dossier is één bestand voor één team. Met de wachtwoordzin gaat het open; zonder die zin kan "
          "niemand erin."),
        page);
}

void NewDossierScreen::showRecovery(db::Dossier::Created created)
{
    dossier_ = std::move(created.dossier);
    const auto team = db::TeamStore(dossier_->database()).team().name;
    auto* page = new RecoveryPage(this, team, created.recoveryKey.text(), [this] { showMembers(); });
    showPage(1, _("Het herstelblad"),
             _("Is de wachtwoordzin kwijt, dan opent alleen deze sleutel het dossier nog. Hij staat nergens "
               "anders. "
               "Druk het blad af en leg het in een dichte envelop bij je leidinggevende."),
             page);
}

void NewDossierScreen::showMembers()
{
    auto* page = new MembersPage(this, *dossier_, [this] { ways_.made(std::move(dossier_)); });
    showPage(2, _("Wie zitten er in het team?"),
             _("Eén naam per regel, als je wilt met een komma en de functie. Plakken mag."), page);
}

}  // namespace app::desktop
