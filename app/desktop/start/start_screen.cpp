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
#include "app/desktop/widgets/column.h"
#include "app/desktop/widgets/icon.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "app/desktop/words.h"

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

wxString whoHasIt(const std::optional<db::LockHolder>& holder)
{
    const auto what = _("Sluit het daar, of lees hier alleen mee: dan verandert er niets.");
    if (!holder)
        return _("Dit dossier is al open in een ander venster.") + " " + what;
    const auto where = holder->onThisMachine
                           ? _("op deze laptop")
                           : wxString::Format(_("op de computer ‘%s’"), toWx(holder->machine));
    return wxString::Format(_("Dit dossier is al open %s, door gebruiker ‘%s’."), where, toWx(holder->user)) +
           " " + what;
}

wxString offerOf(db::Error::Kind kind, const std::vector<db::Backup>& backups)
{
    const auto newest = backups.back().at;
    return (kind == db::Error::Kind::NotFound ? _("Dit dossier staat niet meer op zijn plek.")
                                              : _("Dit dossier is beschadigd en gaat niet open.")) +
           " " +
           wxString::Format(
               _("Er zijn reservekopieën. De nieuwste is van %s, %s. Typ de wachtwoordzin en ga daarmee "
                 "verder. Het beschadigde bestand blijft bewaard."),
               dayInWords(localDay(newest), localDay(forms::systemNow())), timeOfDay(newest));
}

}  // namespace

StartScreen::StartScreen(wxWindow* parent, std::optional<std::filesystem::path> file, const Words& words,
                         Ways ways)
    : ScrolledSurface(parent), file_(std::move(file)), ways_(std::move(ways))
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(shortLabel(this, "Leertafel", {"title", "huge"}));
    column->Add(new Label(this, _("Samen leren van casussen, aan één tafel."), {"muted"}),
                wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::inset)));
    card_ = new Card(this);
    column->Add(card_, wxSizerFlags().Expand());
    file_ ? buildUnlock(words) : buildChoice();
    buildOtherWays(column);
    column->SetMinSize({columnWidth(*this), -1});

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

void StartScreen::buildUnlock(const Words& words)
{
    auto& body = card_->body();
    body.Add(new Label(card_, pathToWx(file_->stem()), {"heading"}), wxSizerFlags().Expand());
    if (!words.note.empty())
        body.Add(new Label(card_, words.note), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    secretLabel_ = new Label(card_, words.hint.empty() ? _("Wachtwoordzin") : words.hint, {"muted"});
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
    backupButton_ = button(card_, _("Verder met de nieuwste goede reservekopie"), ButtonLook::Plain,
                           [this] { openBackup(); });
    for (auto* hidden :
         {static_cast<wxWindow*>(problem_), static_cast<wxWindow*>(busy_), readOnlyButton_, backupButton_}) {
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
    column->Add(
        button(this, _("Een pakket met onderzoeksgegevens uitpakken …"), ButtonLook::Link, ways_.unpack),
        wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
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

std::unique_ptr<db::Dossier> StartScreen::fromDisk(const std::filesystem::path& file,
                                                   const db::Secret& secret, db::Access access)
{
    return db::Dossier::open(file, secret, access);
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
    opening_.run([open = ways_.wayToOpen(*file_), file = *file_, secret = *secret,
                  access] { return open(file, secret, access); },
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
    showFailure(error.kind());
}

// Says what can be done: read only beside another program, or go on from a backup when the file is damaged.
void StartScreen::showFailure(db::Error::Kind kind)
{
    using Kind = db::Error::Kind;
    readOnlyButton_->Show(kind == Kind::InUse || kind == Kind::ReadOnly);
    const auto backups = db::backupsOf(*file_);
    const bool damaged = kind == Kind::Damaged || kind == Kind::NotADossier || kind == Kind::NotFound;
    backupButton_->Show(damaged && !backups.empty());
    if (kind == Kind::InUse)
        return tell(whoHasIt(db::holderOf(*file_)));
    if (damaged && !backups.empty())
        return tell(offerOf(kind, backups));
    tell(desktop::describe(kind));
}

void StartScreen::openBackup()
{
    const auto secret = typedSecret();
    if (opening_.isBusy() || !secret)
        return;
    setBusy(true);
    const auto by =
        std::holds_alternative<db::RecoveryKey>(*secret) ? OpenedBy::RecoveryKey : OpenedBy::Passphrase;
    opening_.run([file = *file_,
                  secret = *secret] { return db::Dossier::openBackup(file, db::backupsOf(file), secret); },
                 [this, by](auto result) { finish(std::move(result), by); });
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
        backupButton_->Hide();
    }
    settleAround(*this);
}

}  // namespace app::desktop
