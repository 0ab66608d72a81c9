#include "app/desktop/dossier/dossier_screen.h"

#include <wx/sizer.h>

#include "app/desktop/dossier/backups_card.h"
#include "app/desktop/dossier/place_card.h"
#include "app/desktop/later.h"
#include "app/desktop/lock/lock_card.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/notice.h"

namespace app::desktop {
namespace {

Card* addCard(wxWindow* parent, wxBoxSizer* rows, const wxString& heading, const wxString& text)
{
    auto* card = new Card(parent);
    card->body().Add(new Label(card, heading, {"heading"}), wxSizerFlags().Expand());
    card->body().Add(new Label(card, text),
                     wxSizerFlags().Expand().Border(wxTOP, parent->FromDIP(theme::small)));
    rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, parent->FromDIP(theme::inset)));
    return card;
}

}  // namespace

DossierScreen::DossierScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : ScrolledSurface(parent), workspace_(workspace), ways_(std::move(ways))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Dossier"), {"title"}), wxSizerFlags().Expand());
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset));
    rows->Add(new PlaceCard(this, workspace_), below);
    rows->Add(new BackupsCard(this, workspace_, ways_.backups), below);
    addKeeping(rows);
    auto* slots = new SlotsCard(this, workspace_, ways_.slots);
    rows->Add(slots, below);
    if (!workspace_.dossier->isReadOnly())
        addRecovery(rows);
    rows->Add(new LockCard(this, workspace_), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
}

void DossierScreen::addKeeping(wxBoxSizer* rows)
{
    auto* card = addCard(this, rows, _("Bewaren en verwijderen"),
                         _("Hoe lang kaarten, notities en formulieren blijven, en wat nu weg mag."));
    card->body().Add(button(card, _("Bewaren en verwijderen …"), ButtonLook::Plain, ways_.keeping),
                     wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
}

void DossierScreen::addRecovery(wxBoxSizer* rows)
{
    auto* card = addCard(
        this, rows, _("Herstelblad"),
        _("Is de wachtwoordzin kwijt, dan opent het herstelblad het dossier nog. Is het blad zelf kwijt "
          "of heeft iemand het gezien, maak dan een nieuw."));
    card->body().Add(button(
                         card, _("Nieuw herstelblad maken"), ButtonLook::Plain,
                         [this] { later(*this, [this] { renew(); }); }, "sheet"),
                     wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    busy_ = new BusyBar(card, _("Het nieuwe herstelblad wordt gemaakt"));
    card->body().Add(busy_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
}

void DossierScreen::renew()
{
    if (renewing_.isBusy() ||
        !ask(this,
             {_("Een nieuw herstelblad maken?"), _("Het oude blad opent het dossier daarna niet meer.")},
             _("Nieuw blad maken"), _("Terug")))
        return;
    busy_->setBusy(true);
    settleAround(*this);
    // The window waits for it, so the dossier still has one user at a time.
    renewing_.run([&dossier = *workspace_.dossier] { return dossier.renewRecoveryKey(); },
                  [this](auto result) {
                      busy_->setBusy(false);
                      ways_.renewed(result.get());
                  });
}

}  // namespace app::desktop
