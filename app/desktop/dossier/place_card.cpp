#include "app/desktop/dossier/place_card.h"

#include <wx/checkbox.h>

#include "app/desktop/choose_file.h"
#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/synced_place.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "db/copy.h"

namespace app::desktop {

PlaceCard::PlaceCard(wxWindow* parent, Workspace& workspace)
    : Card(parent),
      workspace_(workspace),
      withBackups_(new wxCheckBox(this, wxID_ANY, _("De reservekopieën gaan mee"))),
      busy_(new BusyBar(this, _("De kopie wordt gemaakt"))),
      outcome_(new Label(this, {}))
{
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    body().Add(new Label(this, _("Waar het staat"), {"heading"}), wxSizerFlags().Expand());
    body().Add(new Label(this, pathToWx(workspace.dossier->file())), below);
    body().Add(
        new Label(this,
                  _("Zet na elke bijeenkomst een kopie op een USB-stick, of neem er een mee naar een andere "
                    "laptop. Ook de kopie is versleuteld en gaat met dezelfde wachtwoordzin open. Werk "
                    "daarna op één plek verder: twee dossiers groeien niet meer samen."),
                  {"muted"}),
        below);
    body().Add(withBackups_, below);
    body().Add(
        button(this, _("Kopie maken …"), ButtonLook::Plain, [this] { later(*this, [this] { askWhere(); }); }),
        wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    body().Add(busy_, below);
    body().Add(outcome_, below);
    outcome_->Hide();
}

void PlaceCard::askWhere()
{
    if (copying_.isBusy())
        return;
    const auto& own = workspace_.dossier->file();
    const auto file = choosePlace(this, _("Waar komt de kopie?"), own.filename(), dossierFile());
    if (!file)
        return;
    const auto allow = [this](const auto& root) {
        if (workspace_.dossier->isReadOnly())
            return;
        allowSync(workspace_.database(), root);
        workspace_.dossier->commit();
    };
    if (askAboutSyncing(this, *file, &workspace_.database(), allow))
        copyTo(*file);
}

void PlaceCard::copyTo(const std::filesystem::path& file)
{
    busy_->setBusy(true);
    outcome_->Hide();
    settleAround(*this);
    const auto with = withBackups_->IsChecked() ? db::WithBackups::Yes : db::WithBackups::No;
    const auto copy = [&dossier = *workspace_.dossier, from = workspace_.dossier->file(), file, with] {
        if (const auto state = dossier.waitUntilSealed(); state.failure)
            throw db::Error(*state.failure, "the dossier is not on the disk");
        db::copyDossier(from, file, with);
        return true;
    };
    copying_.run(copy, [this](auto result) {
        busy_->setBusy(false);
        outcome_->Show();
        try {
            result.get();
            native::removeClass(*outcome_, "failure");
            outcome_->say(_("De kopie is gemaakt en nagekeken."));
            native::announce(*this, outcome_->GetLabelText());
        } catch (const std::exception&) {
            native::addClass(*outcome_, "failure");
            showProblem(*outcome_, describeCurrentException());
        }
        settleAround(*this);
    });
}

}  // namespace app::desktop
