#include "app/desktop/start/start_screen.h"

#include <wx/sizer.h>
#include <wx/statbmp.h>

#include "app/desktop/choose_file.h"
#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/icon.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {
namespace {

wxString join(const std::vector<std::size_t>& groups)
{
    wxString text;
    for (const auto group : groups)
        text += (text.empty() ? "" : ", ") + wxString::Format("%zu", group);
    return text;
}

wxString describe(const db::RecoveryKeyReading& reading)
{
    if (!reading.wrong.empty())
        return wxString::Format(_("Er zit een tikfout in groepje %s. Kijk nog eens op het herstelblad."),
                                join(reading.wrong));
    if (reading.missing > 0)
        return _("De herstelsleutel is nog niet compleet: negen groepjes van vier tekens.");
    return _("Er staan te veel tekens. De herstelsleutel heeft negen groepjes van vier tekens.");
}

}  // namespace

StartScreen::StartScreen(wxWindow* parent, std::optional<std::filesystem::path> file, const wxString& hint,
                         Ways ways)
    : ScrolledSurface(parent), file_(std::move(file)), ways_(std::move(ways))
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(shortLabel(this, "Leertafel", {"title", "huge"}));
    column->Add(new Label(this, _("Samen leren van casussen, aan één tafel."), {"muted"}),
                wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::inset)));
    card_ = new Card(this);
    column->Add(card_, wxSizerFlags().Expand());
    file_ ? buildUnlock(hint) : buildChoice();
    buildOtherWays(column);
    column->SetMinSize({FromDIP(theme::columnWidth), -1});

    auto* across = new wxBoxSizer(wxVERTICAL);
    across->AddStretchSpacer(2);
    across->Add(column, wxSizerFlags().CenterHorizontal().Border(wxTOP | wxBOTTOM, FromDIP(theme::inset)));
    across->AddStretchSpacer(3);
    SetSizer(across);
}

void StartScreen::buildChoice()
{
    auto& body = card_->body();
    body.Add(new Label(card_, _("Open het dossier van je team"), {"heading"}), wxSizerFlags().Expand());
    body.Add(
        new Label(card_, _("Alles van je team staat in één versleuteld bestand op deze laptop."), {"muted"}),
        wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
    body.Add(button(
        card_, _("Dossier kiezen …"), ButtonLook::Primary, [this] { later(*this, [this] { chooseFile(); }); },
        "dossier"));
}

void StartScreen::buildUnlock(const wxString& hint)
{
    auto& body = card_->body();
    body.Add(new Label(card_, pathToWx(file_->stem()), {"heading"}), wxSizerFlags().Expand());
    secretLabel_ = new Label(card_, hint.empty() ? _("Wachtwoordzin") : hint, {"muted"});
    body.Add(secretLabel_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));

    secret_ = textField(card_, _("Wachtwoordzin"), wxTE_PASSWORD | wxTE_PROCESS_ENTER);
    recoveryKey_ = textField(card_, _("Herstelsleutel"), wxTE_PROCESS_ENTER);
    recoveryKey_->Hide();
    openButton_ = button(card_, _("Openen"), ButtonLook::Primary, [this] { open(db::Access::ReadAndWrite); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(secret_, wxSizerFlags(1).CenterVertical());
    row->Add(recoveryKey_, wxSizerFlags(1).CenterVertical());
    row->Add(openButton_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    body.Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    for (auto* field : {secret_, recoveryKey_})
        field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { open(db::Access::ReadAndWrite); });

    problem_ = new Label(card_, {}, {"failure"});
    busy_ = new BusyBar(card_, _("Het dossier gaat open"));
    readOnlyButton_ =
        button(card_, _("Alleen lezen"), ButtonLook::Plain, [this] { open(db::Access::ReadOnly); });
    for (auto* hidden : {static_cast<wxWindow*>(problem_), static_cast<wxWindow*>(busy_), readOnlyButton_}) {
        body.Add(hidden, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
        hidden->Hide();
    }

    auto* links = new wxBoxSizer(wxHORIZONTAL);
    links->Add(button(card_, _("Ander dossier kiezen …"), ButtonLook::Link,
                      [this] { later(*this, [this] { chooseFile(); }); }));
    links->AddStretchSpacer();
    recoveryButton_ =
        button(card_, _("Openen met het herstelblad"), ButtonLook::Link, [this] { useRecoveryKey(); });
    links->Add(recoveryButton_);
    body.Add(links, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    secret_->SetFocus();
}

void StartScreen::buildOtherWays(wxBoxSizer* column)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(button(this, _("Nieuw dossier"), ButtonLook::Plain, ways_.newDossier, "plus"), wxSizerFlags(1));
    row->AddSpacer(FromDIP(theme::gap));
    row->Add(button(this, _("Oefenen met het oefendossier"), ButtonLook::Plain, ways_.practise, "practice"),
             wxSizerFlags(1));
    column->Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
}

void StartScreen::chooseFile()
{
    auto file = desktop::chooseFile(this, _("Kies het dossier van je team"), dossierFile());
    if (!file)
        return;
    file_ = std::move(file);
    card_->body().Clear(true);
    buildUnlock({});
    settleAround(*this);
}

void StartScreen::useRecoveryKey()
{
    secretLabel_->say(_("Herstelsleutel: de negen groepjes op het herstelblad"));
    secret_->Hide();
    recoveryKey_->Show();
    recoveryButton_->Hide();
    problem_->Hide();
    recoveryKey_->SetFocus();
    settleAround(*this);
}

std::optional<db::Secret> StartScreen::typedSecret()
{
    if (secret_->IsShown())
        return db::Passphrase(toUtf8(secret_->GetValue()));
    auto reading = db::readRecoveryKey(toUtf8(recoveryKey_->GetValue()));
    if (!reading.key)
        tell(describe(reading));
    if (!reading.key)
        return std::nullopt;
    return *std::move(reading.key);
}

void StartScreen::open(db::Access access)
{
    if (opening_.isBusy())
        return;
    const auto secret = typedSecret();
    if (!secret)
        return;
    setBusy(true);
    const auto by =
        std::holds_alternative<db::RecoveryKey>(*secret) ? OpenedBy::RecoveryKey : OpenedBy::Passphrase;
    opening_.run(
        [file = *file_, secret = *secret, access] { return db::Dossier::open(file, secret, access); },
        [this, by](auto result) { finish(std::move(result), by); });
}

void StartScreen::finish(std::future<std::unique_ptr<db::Dossier>> result, OpenedBy by)
try {
    setBusy(false);
    auto dossier = result.get();
    secret_->ChangeValue({});
    recoveryKey_->ChangeValue({});
    ways_.opened(std::move(dossier), by);
} catch (const db::Error& error) {
    const bool mayRead = error.kind() == db::Error::Kind::InUse || error.kind() == db::Error::Kind::ReadOnly;
    readOnlyButton_->Show(mayRead);
    tell(desktop::describe(error.kind()));
}

void StartScreen::tell(const wxString& problem)
{
    auto* field = secret_->IsShown() ? secret_ : recoveryKey_;
    field->SetFocus();
    field->SelectAll();
    showProblem(*problem_, problem);
}

void StartScreen::setBusy(bool busy)
{
    for (auto* window : {static_cast<wxWindow*>(secret_), static_cast<wxWindow*>(recoveryKey_), openButton_})
        window->Enable(!busy);
    busy_->setBusy(busy);
    if (busy) {
        problem_->Hide();
        readOnlyButton_->Hide();
    }
    settleAround(*this);
}

}  // namespace app::desktop
