#include "app/desktop/team/person_screen.h"

#include <wx/checkbox.h>
#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/team/team_changes.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/notice.h"
#include "app/printing/catalogue.h"
#include "db/store/erasure_store.h"
#include "db/store/team_store.h"

namespace app::desktop {
namespace {

forms::Member memberWith(db::Database& database, forms::Id id)
{
    const auto members = db::TeamStore(database).members();
    return *std::find_if(members.begin(), members.end(), [&](const auto& one) { return one.id == id; });
}

Card* addCard(wxWindow* parent, wxBoxSizer* rows, const wxString& heading, const wxString& text)
{
    auto* card = new Card(parent);
    card->body().Add(new Label(card, heading, {"heading"}), wxSizerFlags().Expand());
    card->body().Add(new Label(card, text, {"muted"}),
                     wxSizerFlags().Expand().Border(wxTOP, parent->FromDIP(theme::small)));
    rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, parent->FromDIP(theme::inset)));
    return card;
}

}  // namespace

PersonScreen::PersonScreen(wxWindow* parent, Workspace& workspace, forms::Id member,
                           std::function<void()> back)
    : ScrolledSurface(parent),
      workspace_(workspace),
      member_(memberWith(workspace.database(), member)),
      back_(std::move(back))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    auto* back_button = button(this, _("‹ Team"), ButtonLook::Link, back_);
    rows->Add(back_button);
    rows->Add(new Label(this, toWx(member_.name), {"title"}), wxSizerFlags().Expand());
    addConsent(rows);
    addInspection(rows);
    if (!workspace_.dossier->isReadOnly())
        addErasure(rows);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    back_button->SetFocus();
}

void PersonScreen::addConsent(wxBoxSizer* rows)
{
    auto* card =
        addCard(this, rows, _("Toestemming"),
                _("Vraag het zelf na, en zet het hier uit zodra iemand zich bedenkt. Vanaf dan telt niets "
                  "van deze persoon nog mee: niet in het Teambeeld, of niet in een volgende export. Wat al "
                  "is vrijgegeven, haalt Leertafel niet terug."));
    const db::ConsentStore consent(workspace_.database());
    addBox(card, db::Purpose::TeamLearning, _("Telt mee in de cijfers van het team (Teambeeld)"),
           !consent.whoRefuse(db::Purpose::TeamLearning).contains(member_.id));
    addBox(card, db::Purpose::Research, _("Gaat mee in onderzoek (exports)"),
           consent.whoAgree(db::Purpose::Research).contains(member_.id));
}

void PersonScreen::addBox(Card* card, db::Purpose purpose, const wxString& label, bool given)
{
    auto* box = new wxCheckBox(card, wxID_ANY, label);
    box->SetValue(given);
    box->Enable(!workspace_.dossier->isReadOnly());
    box->Bind(wxEVT_CHECKBOX, [this, purpose](wxCommandEvent& event) {
        db::ConsentStore(workspace_.database())
            .decide(member_.id, event.IsChecked(), workspace_.clock(), purpose);
        workspace_.dossier->commit();
    });
    card->body().Add(box, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
}

void PersonScreen::addInspection(wxBoxSizer* rows)
{
    auto* card =
        addCard(this, rows, _("Inzage"),
                _("Iedereen mag zien wat er van hem of haar bewaard wordt. Dit blad zegt alles, met de "
                  "eigen formulieren erbij. Geef het alleen aan de persoon zelf."));
    card->body().Add(button(
                         card, _("Inzageblad bewaren als PDF …"), ButtonLook::Plain,
                         [this] {
                             const printing::Catalogue catalogue(workspace_.database(), workspace_.templates);
                             saving_.ask(*this,
                                         catalogue.make({printing::SheetKind::Inspection, {}, member_.id},
                                                        sheets::Names::Role),
                                         "inzageblad.pdf");
                         },
                         "sheet"),
                     wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
}

void PersonScreen::addErasure(wxBoxSizer* rows)
{
    auto* card = addCard(
        this, rows, _("Verwijderen"),
        isLastCoach() ? _("Dit is de enige leercoach van het team. Maak eerst iemand anders leercoach.")
                      : _("Verwijdert naam en functie, de ingevulde formulieren, de dialoogkaarten en "
                          "samenvattingen, en de opbrengst van ingebrachte casussen. Wat anderen schreven, "
                          "blijft staan: kijk zelf of daar nog een naam in staat."));
    if (isLastCoach())
        return;
    card->body().Add(button(card, _("Gegevens verwijderen …"), ButtonLook::Plain,
                            [this] { later(*this, [this] { askToErase(); }); }),
                     wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    busy_ = new BusyBar(card, _("Ook de reservekopieën worden bijgewerkt"));
    card->body().Add(busy_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
}

bool PersonScreen::isLastCoach() const
{
    const auto members = db::TeamStore(workspace_.database()).members();
    return member_.active && member_.role == forms::MemberRole::Leercoach &&
           std::count_if(members.begin(), members.end(), [](const auto& one) {
               return one.active && one.role == forms::MemberRole::Leercoach;
           }) == 1;
}

void PersonScreen::askToErase()
{
    const Notice question{wxString::Format(_("De gegevens van %s voorgoed verwijderen?"), toWx(member_.name)),
                          _("Ook uit de reservekopieën op deze laptop. Dit kan niet ongedaan gemaakt worden. "
                            "Geef eerst het inzageblad "
                            "als daarom gevraagd is.")};
    if (!reaching_.isBusy() && ask(this, question, _("Voorgoed verwijderen"), _("Niet doen")))
        erase();
}

void PersonScreen::erase()
{
    if (member_.active) {
        member_.active = false;
        static_cast<void>(keepMember(workspace_, member_));
    }
    auto& database = workspace_.database();
    db::ErasureStore erasures(database);
    db::Transaction transaction(database);
    erasures.erase(db::ErasedKind::Person, member_.id, db::ErasureReason::Person, workspace_.clock());
    transaction.commit();
    erasures.compact();
    workspace_.dossier->commitErasure();
    busy_->setBusy(true);
    settleAround(*this);
    reaching_.run([&dossier = *workspace_.dossier] { return dossier.waitForBackups(); },
                  [this](auto) { back_(); });
}

}  // namespace app::desktop
