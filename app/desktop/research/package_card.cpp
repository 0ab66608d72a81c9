#include "app/desktop/research/package_card.h"

#include <wx/dirdlg.h>
#include <wx/sizer.h>
#include <wx/stdpaths.h>
#include <wx/textctrl.h>

#include "app/desktop/choose_file.h"
#include "app/desktop/later.h"
#include "app/desktop/research/export_wording.h"
#include "app/desktop/research/free_place.h"
#include "app/desktop/start/passphrase_fields.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "db/package.h"

namespace app::desktop {
namespace {

std::optional<std::filesystem::path> askFolder(wxWindow* parent)
{
    wxDirDialog dialog(parent, _("Waar komt de map?"), wxStandardPaths::Get().GetDocumentsDir(),
                       wxDD_DIR_MUST_EXIST);
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    return toPath(dialog.GetPath());
}

}  // namespace

PackageWays usualPackageWays()
{
    return {[](wxWindow* parent) { return chooseFile(parent, _("Pakket uitpakken"), packageFile()); },
            askFolder};
}

PackageCard::PackageCard(wxWindow* parent, PackageWays ways, Onward onward)
    : Card(parent), ways_(std::move(ways)), onward_(std::move(onward))
{
    build();
}

void PackageCard::build()
{
    body().Add(new Label(this, _("Een pakket uitpakken"), {"heading"}), wxSizerFlags().Expand());
    body().Add(new Label(this, _("Een verzegelde export gaat open met de wachtwoordzin die erbij hoort."),
                         {"muted"}),
               wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    if (!file_.empty())
        buildUnlock();
    const auto choose = [this] { later(*this, [this] { chooseFile(); }); };
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(button(this, _("‹ Terug"), ButtonLook::Plain, [this] { later(*this, onward_.back); }),
             wxSizerFlags().CenterVertical());
    row->AddStretchSpacer();
    const auto beside = wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap));
    if (file_.empty()) {
        row->Add(button(this, _("Pakket kiezen …"), ButtonLook::Primary, choose), beside);
    } else {
        row->Add(button(this, _("Ander pakket kiezen …"), ButtonLook::Link, choose), beside);
        row->Add(button(this, _("Uitpakken …"), ButtonLook::Primary,
                        [this] { later(*this, [this] { unpack(); }); }),
                 beside);
    }
    body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
}

void PackageCard::buildUnlock()
{
    passphrase_ = addField(*this, wxString::Format(_("Wachtwoordzin van %s"), pathToWx(file_.filename())),
                           wxTE_PASSWORD);
    passphrase_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { later(*this, [this] { unpack(); }); });
    problem_ = new Label(this, {}, {"failure"});
    problem_->Hide();
    busy_ = new BusyBar(this, _("Het pakket gaat open"));
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap));
    body().Add(problem_, below);
    body().Add(busy_, below);
    passphrase_->SetFocus();
}

void PackageCard::chooseFile()
{
    auto file = ways_.chooseFile(this);
    if (!file)
        return;
    file_ = *std::move(file);
    body().Clear(true);
    build();
    settleAround(*this);
}

void PackageCard::unpack()
{
    if (unpacking_.isBusy())
        return;
    const auto parent = ways_.chooseFolder(this);
    if (!parent)
        return;
    const auto folder = freePlace(file_.stem().string(), *parent);
    setBusy(true);
    unpacking_.run([file = file_, passphrase = db::Passphrase(toUtf8(passphrase_->GetValue())),
                    folder] { db::unpack(file, passphrase, folder); },
                   [this, folder](auto result) { finish(std::move(result), folder); });
}

void PackageCard::finish(std::future<void> result, const std::filesystem::path& folder)
try {
    setBusy(false);
    result.get();
    later(*this, [unpacked = onward_.unpacked, folder] { unpacked(folder); });
} catch (const std::exception&) {
    passphrase_->SetFocus();
    passphrase_->SelectAll();
    showProblem(*problem_, describeUnpackFailure());
}

void PackageCard::setBusy(bool busy)
{
    Enable(!busy);
    problem_->Hide();
    busy_->setBusy(busy);
    settleAround(*this);
}

}  // namespace app::desktop
