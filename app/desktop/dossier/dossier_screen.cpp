#include "app/desktop/dossier/dossier_screen.h"

#include <wx/sizer.h>

#include <optional>

#include "app/desktop/dossier/passphrase_screen.h"
#include "app/desktop/later.h"
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

std::optional<std::size_t> secondSlot(const db::Dossier& dossier)
{
    const auto& slots = dossier.slots();
    for (std::size_t place = 0; place < slots.size(); ++place)
        if (slots[place].label == secondPerson)
            return place;
    return std::nullopt;
}

}  // namespace

DossierScreen::DossierScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : ScrolledSurface(parent), workspace_(workspace), ways_(std::move(ways))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Dossier"), {"title"}), wxSizerFlags().Expand());
    addPlace(rows);
    if (!workspace_.dossier->isReadOnly()) {
        addPassphrase(rows);
        addSecondPerson(rows);
        addRecovery(rows);
    }
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
}

void DossierScreen::addPlace(wxBoxSizer* rows)
{
    auto* card = addCard(this, rows, _("Waar het staat"), pathToWx(workspace_.dossier->file()));
    card->body().Add(
        new Label(card,
                  _("Kopieer dit bestand na elke bijeenkomst naar een USB-stick. Ook de kopie is "
                    "versleuteld."),
                  {"muted"}),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
}

void DossierScreen::addPassphrase(wxBoxSizer* rows)
{
    auto* card = addCard(this, rows, _("Wachtwoordzin"),
                         _("Kies een nieuwe zin als iemand hem kent die hem niet meer hoort te kennen."));
    auto* change =
        button(card, _("Nieuwe wachtwoordzin kiezen"), ButtonLook::Plain, ways_.changePassphrase, "lock");
    card->body().Add(change, wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    change->SetFocus();
}

void DossierScreen::addSecondPerson(wxBoxSizer* rows)
{
    const bool there = secondSlot(*workspace_.dossier).has_value();
    auto* card =
        addCard(this, rows, _("Tweede wachtwoordzin"),
                there ? _("Een tweede persoon kan dit dossier openen en een export mee vrijgeven.")
                      : _("Sommige gegevens mogen pas weg als twee mensen het zien: vier ogen. Geef een "
                          "collega daarvoor een eigen zin."));
    card->body().Add(
        there ? button(card, _("Tweede zin weghalen"), ButtonLook::Plain,
                       [this] { later(*this, [this] { removeSecondPerson(); }); })
              : button(card, _("Tweede zin maken"), ButtonLook::Plain, ways_.addSecondPerson, "team"),
        wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
}

void DossierScreen::removeSecondPerson()
{
    if (!ask(this, {_("De tweede wachtwoordzin weghalen?"), _("Die zin opent het dossier daarna niet meer.")},
             _("Weghalen"), _("Terug")))
        return;
    if (const auto slot = secondSlot(*workspace_.dossier))
        (void)workspace_.dossier->removeSlot(*slot);
    ways_.removedSecondPerson();
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
