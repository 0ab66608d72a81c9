#include "app/desktop/start/team_page.h"

#include <wx/stdpaths.h>
#include <wx/textctrl.h>

#include "app/desktop/choose_file.h"
#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/start/new_team.h"
#include "app/desktop/synced_place.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "forms/model/utf8.h"

namespace app::desktop {

TeamPage::TeamPage(wxWindow* parent, Ways ways)
    : Card(parent),
      ways_(std::move(ways)),
      folder_(toPath(wxStandardPaths::Get().GetDocumentsDir())),
      team_(addField(*this, _("Naam van het team"))),
      passphrase_(*this, _("Wachtwoordzin"), [this] { make(); })
{
    addPlace();
    addButtons();
    team_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        passphrase_.setTeam(toUtf8(team_->GetValue()));
        if (chosen_.empty())
            place_->say(pathToWx(file()));
    });
    team_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { passphrase_.first()->SetFocus(); });
    team_->SetFocus();
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
    problem_->Hide();
    busy_ = new BusyBar(this, _("Het dossier wordt gemaakt"));
    for (auto* hidden : {static_cast<wxWindow*>(problem_), static_cast<wxWindow*>(busy_)})
        body().Add(hidden, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    backButton_ = button(this, _("‹ Terug"), ButtonLook::Plain, [this] { ways_.back(); });
    row->Add(backButton_, wxSizerFlags().CenterVertical());
    row->AddStretchSpacer();
    makeButton_ = button(this, _("Dossier maken ›"), ButtonLook::Primary, [this] { make(); });
    row->Add(makeButton_);
    body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
}

void TeamPage::choosePlace()
{
    const auto chosen = desktop::choosePlace(this, _("Waar komt het dossier?"), file(), dossierFile());
    if (!chosen)
        return;
    chosen_ = *chosen;
    allowedRoot_.reset();
    place_->say(pathToWx(chosen_));
}

std::filesystem::path TeamPage::file() const
{
    return chosen_.empty() ? freeFileFor(folder_, toUtf8(team_->GetValue())) : chosen_;
}

std::optional<PassphraseFields::Missing> TeamPage::whatIsMissing() const
{
    if (forms::trimmed(toUtf8(team_->GetValue())).empty())
        return PassphraseFields::Missing{_("Hoe heet het team?"), team_};
    return passphrase_.missing();
}

void TeamPage::make()
{
    if (making_.isBusy())
        return;
    if (const auto missing = whatIsMissing()) {
        showProblem(*problem_, missing->text);
        missing->field->SetFocus();
        return;
    }
    later(*this, [this] { askAndMake(); });
}

// A synced folder is no place for a dossier, unless somebody who read why says that it is.
void TeamPage::askAndMake()
{
    const auto allow = [this](const auto& root) { allowedRoot_ = root; };
    if (making_.isBusy() || (!allowedRoot_ && !askAboutSyncing(this, file(), nullptr, allow)))
        return;
    setBusy(true);
    making_.run(
        [file = file(), team = forms::Team{forms::trimmed(toUtf8(team_->GetValue()))},
         passphrase = passphrase_.typed()] {
            std::filesystem::create_directories(file.parent_path());
            return db::Dossier::create(file, team, passphrase);
        },
        [this](auto result) { finish(std::move(result)); });
}

void TeamPage::finish(std::future<db::Dossier::Created> result)
try {
    setBusy(false);
    auto created = result.get();
    passphrase_.forget();
    if (allowedRoot_) {
        allowSync(created.dossier->database(), *allowedRoot_);
        created.dossier->commit();
    }
    ways_.made(std::move(created));
} catch (const db::Error& error) {
    showProblem(*problem_, desktop::describe(error.kind()));
} catch (const std::filesystem::filesystem_error&) {
    showProblem(*problem_, desktop::describe(db::Error::Kind::NoFolder));
}

void TeamPage::setBusy(bool busy)
{
    // Nobody leaves while a dossier is made: its herstelsleutel would never be seen.
    for (auto* window : {static_cast<wxWindow*>(team_), placeButton_, backButton_, makeButton_})
        window->Enable(!busy);
    passphrase_.enable(!busy);
    busy_->setBusy(busy);
    if (busy)
        problem_->Hide();
    settleAround(*this);
}

}  // namespace app::desktop
