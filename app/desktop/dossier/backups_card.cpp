#include "app/desktop/dossier/backups_card.h"

#include "app/desktop/dossier/backups_wording.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"

namespace app::desktop {

BackupsCard::BackupsCard(wxWindow* parent, Workspace& workspace, std::function<void()> putBack)
    : Card(parent), workspace_(workspace), how_(new Label(this, {})), trouble_(new Label(this, {}, {"amber"}))
{
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    const bool readOnly = workspace.dossier->isReadOnly();
    body().Add(new Label(this, _("Reservekopieën"), {"heading"}), wxSizerFlags().Expand());
    body().Add(how_, below);
    body().Add(trouble_, below);
    body().Add(
        new Label(this,
                  _("Ze staan versleuteld in een map naast het dossier. Leertafel leest elke nieuwe kopie "
                    "terug voordat een oudere weggaat."),
                  {"muted"}),
        below);
    body().Add(
        button(this, readOnly ? _("Bekijken …") : _("Terugzetten …"), ButtonLook::Plain, std::move(putBack)),
        wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    trouble_->Hide();
    how_->Show(!readOnly);
    if (!readOnly)
        watch_ =
            std::make_unique<BackupWatch>(*workspace.dossier, [this](const auto& state) { show(state); });
}

void BackupsCard::show(const db::BackupState& state)
{
    const bool looking = !state.last && state.isFine() && !db::backupsOf(workspace_.dossier->file()).empty();
    how_->say(looking ? _("De reservekopieën worden nagekeken …")
                      : backupsInWords(state, localDay(workspace_.clock())));
    const auto trouble = backupTroubleInWords(state);
    trouble_->Show(!trouble.empty());
    trouble_->say(trouble);
    settleAround(*this);
}

}  // namespace app::desktop
