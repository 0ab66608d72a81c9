#include "app/desktop/dossier/backups_card.h"

#include "app/desktop/dossier/backups_wording.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"

namespace app::desktop {

BackupsCard::BackupsCard(wxWindow* parent, Workspace& workspace, std::function<void()> putBack) : Card(parent)
{
    const auto state = workspace.dossier->backupState();
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    body().Add(new Label(this, _("Reservekopieën"), {"heading"}), wxSizerFlags().Expand());
    body().Add(new Label(this, backupsInWords(state, localDay(workspace.clock()))), below);
    if (const auto trouble = backupTroubleInWords(state); !trouble.empty())
        body().Add(new Label(this, trouble, {"amber"}), below);
    body().Add(new Label(this,
                         _("Ze staan versleuteld in een map naast het dossier. Leertafel leest elke nieuwe "
                           "kopie terug voordat een oudere weggaat."),
                         {"muted"}),
               below);
    body().Add(button(this, _("Terugzetten …"), ButtonLook::Plain, std::move(putBack)),
               wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
}

}  // namespace app::desktop
