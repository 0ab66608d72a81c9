#include "app/desktop/research/choose_page.h"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/research/export_wording.h"
#include "app/desktop/research/waves_part.h"
#include "app/desktop/start/passphrase_fields.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

Card* addCard(wxWindow* parent, wxBoxSizer* rows, const wxString& heading)
{
    auto* card = new Card(parent);
    card->body().Add(new Label(card, heading, {"heading"}), wxSizerFlags().Expand());
    rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, parent->FromDIP(theme::inset)));
    return card;
}

wxSizerFlags below(wxWindow* window, int distance)
{
    return wxSizerFlags().Expand().Border(wxTOP, window->FromDIP(distance));
}

wxChoice* addChoice(Card* card, const wxString& name)
{
    card->body().Add(new Label(card, name, {"strong"}), below(card, theme::gap));
    auto* choice = new wxChoice(card, wxID_ANY);
    native::setName(*choice, name);
    native::noticeFocus(*choice);
    card->body().Add(choice, below(card, theme::tight));
    return choice;
}

template <typename Changed>
wxCheckBox* addBox(Card* card, const wxString& label, bool ticked, Changed changed)
{
    auto* box = new wxCheckBox(card, wxID_ANY, wxControl::EscapeMnemonics(label));
    box->SetValue(ticked);
    box->Bind(wxEVT_CHECKBOX, [changed](wxCommandEvent& event) { changed(event.IsChecked()); });
    card->body().Add(box, below(card, theme::tight));
    return box;
}

}  // namespace

ChoosePage::ChoosePage(wxWindow* parent, const forms::TemplateLibrary& templates, ResearchChoice& choice,
                       Facts facts, Ways ways)
    : Surface(parent),
      templates_(templates),
      choice_(choice),
      facts_(std::move(facts)),
      ways_(std::move(ways)),
      watch_(facts_.guard)
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    addDossiers(rows);
    if (settle(choice_, facts_.stock, templates_)) {
        addWhat(rows);
        addPolicy(rows);
        addStart(rows);
    } else {
        auto* card = addCard(this, rows, _("Nog niets om uit te kiezen"));
        card->body().Add(new Label(card, _("Er is nog geen formulier verstuurd. Dat doet het team bij het "
                                           "doorgeven. Daarna kies je hier wat je nodig hebt.")),
                         below(card, theme::small));
    }
    SetSizer(rows);
}

void ChoosePage::addDossiers(wxBoxSizer* rows)
{
    auto* card = addCard(this, rows, _("Welke dossiers"));
    for (std::size_t place = 0; place < facts_.teams.size(); ++place) {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(new Label(card, toWx(facts_.teams[place])), wxSizerFlags(1).CenterVertical());
        if (place > 0) {
            auto* remove = button(card, _("Weghalen"), ButtonLook::Link, [this, place] {
                later(*this, [this, place] { ways_.remove(place - 1); });
            });
            native::setName(*remove, _("Weghalen: ") + toWx(facts_.teams[place]));
            row->Add(remove, wxSizerFlags().CenterVertical());
        }
        card->body().Add(row, below(card, theme::small));
    }
    if (facts_.files.empty())
        card->body().Add(button(
                             card, _("Dossiers toevoegen …"), ButtonLook::Plain,
                             [this] { later(*this, [this] { ways_.pointOut(); }); }, "plus"),
                         wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    else
        addUnlock(card);
}

void ChoosePage::addUnlock(Card* card)
{
    auto* field = addField(
        *card, wxString::Format(_("Wachtwoordzin van %s"), pathToWx(facts_.files.front().filename())),
        wxTE_PASSWORD);
    const auto open = [this, field] {
        later(*this, [this, field] { ways_.unlock(db::Passphrase(toUtf8(field->GetValue()))); });
    };
    field->Bind(wxEVT_TEXT_ENTER, [open](wxCommandEvent&) { open(); });
    field->SetFocus();
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(button(card, _("Dossier openen"), ButtonLook::Plain, open));
    row->Add(button(card, _("Toch niet"), ButtonLook::Link,
                    [this] { later(*this, [this] { ways_.forgetFile(); }); }),
             wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    card->body().Add(row, below(card, theme::gap));
    if (const auto more = facts_.files.size() - 1; more > 0)
        card->body().Add(
            new Label(card, wxString::Format(_("Daarna nog te openen: %zu."), more), {"small", "muted"}),
            below(card, theme::small));
}

void ChoosePage::addWhat(wxBoxSizer* rows)
{
    auto* card = addCard(this, rows, _("Wat"));
    addProduct(card);
    addForm(card);
    addPeriods(card);
    if (choice_.product == db::ExportProduct::Table)
        addGroups(card);
}

void ChoosePage::addProduct(Card* card)
{
    long group = wxRB_GROUP;
    for (const auto& [product, what] :
         {std::pair(db::ExportProduct::Table, _("Aantallen en gemiddelden van de groep.")),
          std::pair(db::ExportProduct::Microdata,
                    _("Voor een onderzoeker: één rij per ingevuld formulier, zonder namen."))}) {
        auto* radio = new wxRadioButton(card, wxID_ANY, nameOf(product), wxDefaultPosition, wxDefaultSize,
                                        std::exchange(group, 0));
        radio->SetValue(product == choice_.product);
        radio->Bind(wxEVT_RADIOBUTTON, [this, chosen = product](wxCommandEvent&) {
            choice_.product = chosen;
            later(*this, [this] { ways_.rebuild(); });
        });
        card->body().Add(radio, below(card, theme::small));
        card->body().Add(new Label(card, what, {"small", "muted"}),
                         wxSizerFlags().Expand().Border(wxLEFT, FromDIP(theme::margin)));
    }
}

void ChoosePage::addForm(Card* card)
{
    auto* list = addChoice(card, _("Formulier"));
    for (const auto& form : facts_.stock) {
        const auto* instrument = templates_.instrument(form.id, form.version);
        list->Append(wxString::Format(_("%s, versie %d"), toWx(instrument ? instrument->title : form.id),
                                      form.version));
        if (form.id == choice_.form && form.version == choice_.version)
            list->SetSelection(static_cast<int>(list->GetCount()) - 1);
    }
    list->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        const auto& form = facts_.stock.at(static_cast<std::size_t>(event.GetSelection()));
        choice_.form = form.id;
        choice_.version = form.version;
        later(*this, [this] { ways_.rebuild(); });
    });
}

void ChoosePage::addPeriods(Card* card)
{
    card->body().Add(new Label(card, _("Periodes"), {"strong"}), below(card, theme::gap));
    long group = wxRB_GROUP;
    for (const auto& [own, name] :
         {std::pair(false, _("Per kwartaal")), std::pair(true, _("Eigen metingen"))}) {
        auto* radio = new wxRadioButton(card, wxID_ANY, name, wxDefaultPosition, wxDefaultSize,
                                        std::exchange(group, 0));
        radio->SetValue(own == choice_.ownWaves);
        radio->Bind(wxEVT_RADIOBUTTON, [this, chosen = own](wxCommandEvent&) {
            choice_.ownWaves = chosen;
            later(*this, [this] { ways_.rebuild(); });
        });
        card->body().Add(radio, below(card, theme::small));
    }
    if (choice_.ownWaves)
        card->body().Add(new WavesPart(card, choice_.waves, ways_.rebuild), below(card, theme::tight));
    else
        addQuarters(card);
}

void ChoosePage::addQuarters(Card* card)
{
    for (const auto& [period, times] : chosenForm(choice_, facts_.stock).sent) {
        const auto label = nameOf(period) + ": " + counted(times, _("keer ingevuld"), _("keer ingevuld"));
        addBox(card, label, !choice_.without.contains(period), [this, period = period](bool ticked) {
            if (ticked)
                choice_.without.erase(period);
            else
                choice_.without.insert(period);
        });
    }
}

void ChoosePage::addGroups(Card* card)
{
    card->body().Add(new Label(card, _("Uitsplitsen"), {"strong"}), below(card, theme::gap));
    addBox(card, _("per periode"), choice_.by.period, [this](bool ticked) { choice_.by.period = ticked; });
    if (facts_.teams.size() > 1)
        addBox(card, _("per team, met de naam van het team"), choice_.by.team,
               [this](bool ticked) { choice_.by.team = ticked; });
}

void ChoosePage::addPolicy(wxBoxSizer* rows)
{
    auto* card = addCard(this, rows, _("Voor wie"));
    auto* list = addChoice(card, _("Beleid"));
    const auto ids = policiesFor(choice_.product, templates_);
    for (const auto& id : ids) {
        list->Append(toWx(templates_.policy(id)->title));
        if (id == choice_.policy)
            list->SetSelection(static_cast<int>(list->GetCount()) - 1);
    }
    const auto* chosen = templates_.policy(choice_.policy);
    auto* what = new Label(card, chosen ? about(*chosen) : wxString{}, {"small", "muted"});
    list->Bind(wxEVT_CHOICE, [this, ids, what](wxCommandEvent& event) {
        choice_.policy = ids.at(static_cast<std::size_t>(event.GetSelection()));
        what->say(about(*templates_.policy(choice_.policy)));
    });
    card->body().Add(what, below(card, theme::tight));
    study_ = addField(*card, _("Waarvoor is het? Een doel of de naam van het onderzoek"));
    if (watch_.sees()) {
        auto* hint = new TraceHint(card, &watch_);
        hint->watch(*study_);
        card->body().Add(hint, wxSizerFlags().Expand());
    }
    study_->ChangeValue(toWx(choice_.study));
    study_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { choice_.study = toUtf8(study_->GetValue()); });
    study_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { later(*this, [this] { preview(); }); });
}

void ChoosePage::addStart(wxBoxSizer* rows)
{
    problem_ = new Label(this, {}, {"failure"});
    problem_->Hide();
    rows->Add(problem_, below(this, theme::inset));
    rows->Add(button(this, _("Voorbeeld bekijken ›"), ButtonLook::Primary,
                     [this] { later(*this, [this] { preview(); }); }),
              wxSizerFlags().Border(wxTOP, FromDIP(theme::inset)));
}

void ChoosePage::preview()
{
    problem_->Hide();
    ways_.preview();
}

void ChoosePage::say(const wxString& problem)
{
    showProblem(*problem_, problem);
}

void ChoosePage::askWhatItIsFor()
{
    study_->SetFocus();
    say(_("Waarvoor is het? Vul dat eerst in."));
}

}  // namespace app::desktop
