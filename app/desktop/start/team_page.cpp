#include "app/desktop/start/team_page.h"

#include <wx/gauge.h>
#include <wx/stdpaths.h>

#include "app/desktop/choose_file.h"
#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/start/new_team.h"
#include "app/desktop/start/passphrase_strength.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

wxString describe(Strength strength)
{
    switch (strength) {
        case Strength::TooShort:
            return _("Nog te kort. Neem een zin van vier of meer losse woorden.");
        case Strength::Weak:
            return _("Zwak: makkelijk te raden. Maak de zin langer.");
        case Strength::Good:
            return _("Goed.");
        case Strength::Strong:
            return _("Sterk.");
    }
    return {};
}

}  // namespace

TeamPage::TeamPage(wxWindow* parent, Ways ways)
    : Card(parent),
      ways_(std::move(ways)),
      folder_(toPath(wxStandardPaths::Get().GetDocumentsDir())),
      team_(addField(_("Naam van het team"), 0)),
      first_(addField(_("Wachtwoordzin"), wxTE_PASSWORD)),
      strength_(new Label(this, describe(Strength::TooShort), {"small", "muted"}))
{
    body().Add(strength_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    second_ = addField(_("Nog een keer dezelfde zin"), wxTE_PASSWORD);
    addPlace();
    addButtons();
    goOnWithEnter();
    team_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        if (chosen_.empty())
            place_->say(pathToWx(file()));
    });
    first_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { showStrength(); });
    pulse_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { gauge_->Pulse(); });
    team_->SetFocus();
}

wxTextCtrl* TeamPage::addField(const wxString& name, long style)
{
    const int above = FromDIP(body().IsEmpty() ? 0 : theme::gap);
    body().Add(new Label(this, name, {"strong"}), wxSizerFlags().Expand().Border(wxTOP, above));
    auto* field = textField(this, name, style | wxTE_PROCESS_ENTER);
    body().Add(field, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    return field;
}

void TeamPage::goOnWithEnter()
{
    team_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { first_->SetFocus(); });
    first_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { second_->SetFocus(); });
    second_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { make(); });
}

void TeamPage::addPlace()
{
    place_ = new Label(this, pathToWx(file()), {"small", "muted"});
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(place_, wxSizerFlags(1).CenterVertical());
    placeButton_ = button(this, _("Andere plek …"), ButtonLook::Link,
                          [this] { later(*this, [this] { choosePlace(); }); });
    row->Add(placeButton_, wxSizerFlags().CenterVertical());
    body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
}

void TeamPage::addButtons()
{
    problem_ = new Label(this, {}, {"failure"});
    gauge_ = new wxGauge(this, wxID_ANY, 100);
    gauge_->SetMinSize({-1, FromDIP(theme::gap)});
    native::setName(*gauge_, _("Het dossier wordt gemaakt"));
    for (auto* hidden : {static_cast<wxWindow*>(problem_), static_cast<wxWindow*>(gauge_)}) {
        body().Add(hidden, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
        hidden->Hide();
    }
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    backButton_ = button(this, _("‹ Terug"), ButtonLook::Plain, [this] { ways_.back(); });
    row->Add(backButton_, wxSizerFlags().CenterVertical());
    row->AddStretchSpacer();
    makeButton_ = button(this, _("Dossier maken ›"), ButtonLook::Primary, [this] { make(); });
    row->Add(makeButton_);
    body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
}

void TeamPage::showStrength()
{
    const auto strength = strengthOf(toUtf8(first_->GetValue()));
    const bool fine = strength == Strength::Good || strength == Strength::Strong;
    (fine ? native::addClass : native::removeClass)(*strength_, "good");
    (fine ? native::removeClass : native::addClass)(*strength_, "muted");
    strength_->say(describe(strength));
}

void TeamPage::choosePlace()
{
    const auto chosen = desktop::choosePlace(this, _("Waar komt het dossier?"), file(), dossierFile());
    if (!chosen)
        return;
    chosen_ = *chosen;
    place_->say(pathToWx(chosen_));
}

std::filesystem::path TeamPage::file() const
{
    return chosen_.empty() ? freeFileFor(folder_, toUtf8(team_->GetValue())) : chosen_;
}

std::optional<TeamPage::Missing> TeamPage::whatIsMissing() const
{
    if (forms::trimmed(toUtf8(team_->GetValue())).empty())
        return Missing{_("Hoe heet het team?"), team_};
    if (strengthOf(toUtf8(first_->GetValue())) == Strength::TooShort)
        return Missing{
            _("De wachtwoordzin is te kort: neem minstens tien tekens, liefst vier of meer losse woorden."),
            first_};
    if (first_->GetValue() != second_->GetValue())
        return Missing{_("De twee zinnen zijn niet gelijk. Typ ze nog eens."), second_};
    return std::nullopt;
}

void TeamPage::make()
{
    if (making_.isBusy())
        return;
    if (const auto missing = whatIsMissing()) {
        tell(missing->text);
        missing->field->SetFocus();
        return;
    }
    setBusy(true);
    making_.run(
        [file = file(), team = forms::Team{forms::trimmed(toUtf8(team_->GetValue()))},
         passphrase = db::Passphrase(toUtf8(first_->GetValue()))] {
            std::filesystem::create_directories(file.parent_path());
            return db::Dossier::create(file, team, passphrase);
        },
        [this](auto result) { finish(std::move(result)); });
}

void TeamPage::finish(std::future<db::Dossier::Created> result)
try {
    setBusy(false);
    auto created = result.get();
    first_->ChangeValue({});
    second_->ChangeValue({});
    ways_.made(std::move(created));
} catch (const db::Error& error) {
    tell(desktop::describe(error.kind()));
} catch (const std::filesystem::filesystem_error&) {
    tell(desktop::describe(db::Error::Kind::NoFolder));
}

void TeamPage::tell(const wxString& problem)
{
    problem_->say(problem);
    problem_->Show();
    native::announce(*this, problem);
    settleAround(*this);
}

void TeamPage::setBusy(bool busy)
{
    // Nobody leaves while a dossier is made: its herstelsleutel would never be seen.
    for (auto* window : {static_cast<wxWindow*>(team_), static_cast<wxWindow*>(first_),
                         static_cast<wxWindow*>(second_), placeButton_, backButton_, makeButton_})
        window->Enable(!busy);
    gauge_->Show(busy);
    if (busy) {
        problem_->Hide();
        pulse_.Start(60);
    } else {
        pulse_.Stop();
    }
    settleAround(*this);
}

}  // namespace app::desktop
