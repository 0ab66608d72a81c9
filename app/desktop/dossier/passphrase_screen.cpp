#include "app/desktop/dossier/passphrase_screen.h"

#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <optional>

#include "app/desktop/dossier/slot_label.h"
#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/start/passphrase_fields.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/column.h"
#include "app/desktop/widgets/label.h"
#include "db/store/team_store.h"
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
class OnlyForACoach : public std::exception {};

// Of two people each has a wachtwoordzin that the other does not know.
void refuseTaken(const db::Dossier& dossier, const db::Passphrase& fresh)
try {
    (void)db::slotThatOpens(dossier.file(), fresh);
    throw AlreadyOpens();
} catch (const db::Error& error) {
    if (error.kind() != db::Error::Kind::WrongSecret)
        throw;
}

// What is done with what was typed, on a thread beside the window.
struct Change {
    std::optional<db::Passphrase> old;
    db::Passphrase fresh;
    std::optional<db::SlotRole> more;
    std::string label;
};

void carryOut(const Change& change, db::Dossier& dossier)
{
    const auto own = change.old ? db::slotThatOpens(dossier.file(), *change.old) : coachSlot(dossier);
    if (change.more && dossier.slots().at(own).role != db::SlotRole::Leercoach)
        throw OnlyForACoach();
    refuseTaken(dossier, change.fresh);
    if (change.more)
        dossier.addSlot(*change.more, change.label, change.fresh);
    else
        dossier.changePassphrase(own, change.fresh);
}

}  // namespace

PassphraseScreen::PassphraseScreen(wxWindow* parent, Workspace& workspace, ForRole more, Ways ways)
    : ScrolledSurface(parent),
      workspace_(workspace),
      more_(more),
      ways_(std::move(ways)),
      card_(new Card(this))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->SetMinSize({columnWidth(*this), -1});
    rows->Add(new Label(this, title(), {"title"}), wxSizerFlags().Expand());
    rows->Add(new Label(this, why(), {"muted"}),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    rows->Add(card_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    buildCard();
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    (label_ ? label_ : old_ ? old_ : fresh_->first())->SetFocus();
}

PassphraseScreen::~PassphraseScreen() = default;

wxString PassphraseScreen::title() const
{
    if (!more_)
        return _("Nieuwe wachtwoordzin");
    return *more_ == db::SlotRole::Researcher ? _("Onderzoeker erbij") : _("Leercoach erbij");
}

wxString PassphraseScreen::why() const
{
    if (more_ == db::SlotRole::Researcher)
        return _(
            "Met deze zin opent Leertafel alleen Onderzoek. Dat is een deur, geen tweede slot: de zin past "
            "op "
            "hetzelfde bestand. Geef hem dus alleen aan iemand die je het hele dossier zou toevertrouwen. "
            "Vrijgeven blijft bij de leercoach.");
    if (more_)
        return _(
            "Voor een collega die dit dossier ook leidt, of een export mee vrijgeeft. Laat die collega zelf "
            "een zin kiezen en typen. Met die zin gaat het hele dossier open.");
    if (workspace_.openedBy == OpenedBy::RecoveryKey)
        return _(
            "Het dossier is open met het herstelblad. Kies nu een zin die jullie weer samen kunnen "
            "onthouden. Het herstelblad blijft gelden: leg het terug in de envelop.");
    return _("Daarna gaat het dossier open met de nieuwe zin. Het herstelblad blijft gelden.");
}

void PassphraseScreen::buildCard()
{
    if (more_) {
        label_ = addField(*card_, _("Label in de lijst, geen naam van een persoon"));
        label_->ChangeValue(toWx(proposedLabel(*more_, workspace_.dossier->slots())));
        label_->Bind(wxEVT_TEXT_ENTER,
                     [this](wxCommandEvent&) { (old_ ? old_ : fresh_->first())->SetFocus(); });
    }
    if (workspace_.openedBy == OpenedBy::Passphrase) {
        old_ = addField(*card_, _("De wachtwoordzin van nu"), wxTE_PASSWORD);
        old_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { fresh_->first()->SetFocus(); });
    }
    fresh_ = std::make_unique<PassphraseFields>(*card_, _("Nieuwe wachtwoordzin"), [this] { change(); });
    fresh_->setTeam(db::TeamStore(workspace_.database()).team().name);
    problem_ = new Label(card_, {}, {"failure"});
    problem_->Hide();
    busy_ = new BusyBar(card_, _("De nieuwe wachtwoordzin wordt gezet"));
    const auto flags = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap));
    card_->body().Add(problem_, flags);
    card_->body().Add(busy_, flags);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    laterButton_ = button(card_, _("Niet nu"), ButtonLook::Plain, [this] { ways_.later(); });
    changeButton_ = button(card_, more_ ? _("Zin bewaren") : _("Wachtwoordzin veranderen"),
                           ButtonLook::Primary, [this] { change(); });
    row->Add(laterButton_, wxSizerFlags().CenterVertical());
    row->AddStretchSpacer();
    row->Add(changeButton_);
    card_->body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
}

bool PassphraseScreen::isIncomplete()
{
    if (label_) {
        const auto members = db::TeamStore(workspace_.database()).members();
        if (const auto fault = faultIn(label_->GetValue(), workspace_.dossier->slots(), members)) {
            showProblem(*problem_, *fault);
            label_->SetFocus();
            return true;
        }
    }
    if (const auto missing = fresh_->missing()) {
        showProblem(*problem_, missing->text);
        missing->field->SetFocus();
        return true;
    }
    return false;
}

void PassphraseScreen::change()
{
    if (changing_.isBusy() || isIncomplete())
        return;
    setBusy(true);
    const Change change{old_ ? std::optional(db::Passphrase(toUtf8(old_->GetValue()))) : std::nullopt,
                        fresh_->typed(), more_, label_ ? toUtf8(label_->GetValue()) : std::string{}};
    // The window waits for it, so the dossier still has one user at a time.
    changing_.run([&dossier = *workspace_.dossier, change] { carryOut(change, dossier); },
                  [this](auto result) { finish(std::move(result)); });
}

void PassphraseScreen::finish(std::future<void> result)
try {
    setBusy(false);
    result.get();
    fresh_->forget();
    if (old_)
        old_->ChangeValue({});
    if (!more_)
        workspace_.openedBy = OpenedBy::Passphrase;
    later(*this, [this] { showDone(); });
} catch (const AlreadyOpens&) {
    showProblem(*problem_, _("Met deze zin gaat het dossier al open. Kies een andere."));
    fresh_->first()->SetFocus();
} catch (const OnlyForACoach&) {
    showProblem(*problem_, _("Dit is de zin van een onderzoeker. Een leercoach laat iemand erbij."));
    old_->SetFocus();
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
    const auto heading = more_ ? _("De wachtwoordzin geldt") : _("De nieuwe wachtwoordzin geldt");
    card_->body().Add(new Label(card_, heading, {"heading"}), wxSizerFlags().Expand());
    card_->body().Add(
        new Label(card_, more_
                             ? _("Zet de laptop na gebruik weer op slot. Ieder houdt de eigen zin voor zich.")
                             : _("Kopieën die je eerder hebt gemaakt, gaan nog open met de oude zin.")),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    auto* goOn = button(card_, _("Verder ›"), ButtonLook::Primary, ways_.done);
    card_->body().Add(goOn, wxSizerFlags().Right().Border(wxTOP, FromDIP(theme::normal)));
    goOn->SetFocus();
    native::announce(*this, heading);
    settleAround(*this);
}

void PassphraseScreen::setBusy(bool busy)
{
    for (auto* field : {label_, old_})
        if (field)
            field->Enable(!busy);
    fresh_->enable(!busy);
    laterButton_->Enable(!busy);
    changeButton_->Enable(!busy);
    if (busy)
        problem_->Hide();
    busy_->setBusy(busy);
    settleAround(*this);
}

}  // namespace app::desktop
