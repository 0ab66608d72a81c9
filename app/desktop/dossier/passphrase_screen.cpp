#include "app/desktop/dossier/passphrase_screen.h"

#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <optional>

#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/start/passphrase_fields.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "db/which_slot.h"

namespace app::desktop {
namespace {

// The window makes one for the leercoach; leertafel-cli does too.
std::size_t coachSlot(const db::Dossier& dossier)
{
    const auto& slots = dossier.slots();
    const auto found = std::find_if(slots.begin(), slots.end(), [](const db::KeySlot& slot) {
        return slot.role == db::SlotRole::Leercoach;
    });
    return static_cast<std::size_t>(found - slots.begin());
}

class AlreadyOpens : public std::exception {};

// Of two people each has a wachtwoordzin that the other does not know.
void addSecond(db::Dossier& dossier, const db::Passphrase& fresh)
{
    try {
        db::slotThatOpens(dossier.file(), fresh);
    } catch (const db::Error& error) {
        if (error.kind() != db::Error::Kind::WrongSecret)
            throw;
        dossier.addSlot(db::SlotRole::Leercoach, secondPerson, fresh);
        return;
    }
    throw AlreadyOpens();
}

}  // namespace

PassphraseScreen::PassphraseScreen(wxWindow* parent, Workspace& workspace, Purpose purpose, Ways ways)
    : ScrolledSurface(parent),
      workspace_(workspace),
      purpose_(purpose),
      ways_(std::move(ways)),
      card_(new Card(this))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->SetMinSize({FromDIP(theme::columnWidth), -1});
    rows->Add(new Label(this, isSecond() ? _("Tweede wachtwoordzin") : _("Nieuwe wachtwoordzin"), {"title"}),
              wxSizerFlags().Expand());
    rows->Add(new Label(this, why(), {"muted"}),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    rows->Add(card_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    buildCard();
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    (old_ ? old_ : fresh_->first())->SetFocus();
}

PassphraseScreen::~PassphraseScreen() = default;

wxString PassphraseScreen::why() const
{
    if (isSecond())
        return _(
            "Voor een collega die een export mee vrijgeeft. Laat die collega zelf een zin kiezen en typen. "
            "Ook met die zin gaat het hele dossier open.");
    if (workspace_.openedBy == OpenedBy::RecoveryKey)
        return _(
            "Het dossier is open met het herstelblad. Kies nu een zin die jullie weer samen kunnen "
            "onthouden. Het herstelblad blijft gelden: leg het terug in de envelop.");
    return _("Daarna gaat het dossier open met de nieuwe zin. Het herstelblad blijft gelden.");
}

void PassphraseScreen::buildCard()
{
    if (workspace_.openedBy == OpenedBy::Passphrase) {
        old_ = addField(*card_, _("De wachtwoordzin van nu"), wxTE_PASSWORD);
        old_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { fresh_->first()->SetFocus(); });
    }
    fresh_ = std::make_unique<PassphraseFields>(*card_, _("Nieuwe wachtwoordzin"), [this] { change(); });
    problem_ = new Label(card_, {}, {"failure"});
    problem_->Hide();
    busy_ = new BusyBar(card_, _("De nieuwe wachtwoordzin wordt gezet"));
    const auto flags = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap));
    card_->body().Add(problem_, flags);
    card_->body().Add(busy_, flags);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    laterButton_ = button(card_, _("Niet nu"), ButtonLook::Plain, [this] { ways_.later(); });
    changeButton_ = button(card_, isSecond() ? _("Zin bewaren") : _("Wachtwoordzin veranderen"),
                           ButtonLook::Primary, [this] { change(); });
    row->Add(laterButton_, wxSizerFlags().CenterVertical());
    row->AddStretchSpacer();
    row->Add(changeButton_);
    card_->body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
}

void PassphraseScreen::change()
{
    if (changing_.isBusy())
        return;
    if (const auto missing = fresh_->missing()) {
        showProblem(*problem_, missing->text);
        missing->field->SetFocus();
        return;
    }
    setBusy(true);
    auto old = old_ ? std::optional(db::Passphrase(toUtf8(old_->GetValue()))) : std::nullopt;
    // The window waits for it, so the dossier still has one user at a time.
    changing_.run(
        [&dossier = *workspace_.dossier, second = isSecond(), old = std::move(old), fresh = fresh_->typed()] {
            const auto own = old ? db::slotThatOpens(dossier.file(), *old) : coachSlot(dossier);
            if (second)
                addSecond(dossier, fresh);
            else
                dossier.changePassphrase(own, fresh);
        },
        [this](auto result) { finish(std::move(result)); });
}

void PassphraseScreen::finish(std::future<void> result)
try {
    setBusy(false);
    result.get();
    fresh_->forget();
    if (old_)
        old_->ChangeValue({});
    workspace_.openedBy = OpenedBy::Passphrase;
    later(*this, [this] { showDone(); });
} catch (const AlreadyOpens&) {
    showProblem(*problem_, _("Met deze zin gaat het dossier al open. Kies een andere."));
    fresh_->first()->SetFocus();
} catch (const db::Error& error) {
    const bool mistyped = error.kind() == db::Error::Kind::WrongSecret;
    showProblem(*problem_, mistyped ? _("De wachtwoordzin van nu klopt niet. Let op hoofdletters en spaties.")
                                    : describe(error.kind()));
    if (mistyped)
        old_->SetFocus();
}

void PassphraseScreen::showDone()
{
    card_->body().Clear(true);
    const auto heading = isSecond() ? _("De tweede wachtwoordzin geldt") : _("De nieuwe wachtwoordzin geldt");
    card_->body().Add(new Label(card_, heading, {"heading"}), wxSizerFlags().Expand());
    card_->body().Add(
        new Label(card_, _("Kopieën die je eerder hebt gemaakt, gaan nog open met de oude zin.")),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    auto* goOn = button(card_, _("Verder ›"), ButtonLook::Primary, ways_.done);
    card_->body().Add(goOn, wxSizerFlags().Right().Border(wxTOP, FromDIP(theme::normal)));
    goOn->SetFocus();
    native::announce(*this, heading);
    settleAround(*this);
}

void PassphraseScreen::setBusy(bool busy)
{
    if (old_)
        old_->Enable(!busy);
    fresh_->enable(!busy);
    laterButton_->Enable(!busy);
    changeButton_->Enable(!busy);
    if (busy)
        problem_->Hide();
    busy_->setBusy(busy);
    settleAround(*this);
}

}  // namespace app::desktop
