#include "app/desktop/research/consent_card.h"

#include <wx/checkbox.h>

#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"
#include "db/store/consent_store.h"
#include "db/store/team_store.h"

namespace app::desktop {

ConsentCard::ConsentCard(wxWindow* parent, Workspace& workspace) : Card(parent)
{
    body().Add(new Label(this, _("Wie geeft toestemming"), {"heading"}), wxSizerFlags().Expand());
    body().Add(
        new Label(this,
                  _("Vraag het ieder zelf. Zonder toestemming gaat niets van iemand mee, ook niet in een "
                    "tabel. Intrekken kan altijd, voor alles wat nog niet is vrijgegeven."),
                  {"small", "muted"}),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    const auto agree = db::ConsentStore(workspace.database()).whoAgree();
    for (const auto& member : db::TeamStore(workspace.database()).members()) {
        if (!member.active && !agree.contains(member.id))
            continue;
        auto* box = new wxCheckBox(this, wxID_ANY, wxControl::EscapeMnemonics(toWx(member.name)));
        box->SetValue(agree.contains(member.id));
        box->Enable(!workspace.dossier->isReadOnly());
        box->Bind(wxEVT_CHECKBOX, [&workspace, id = member.id](wxCommandEvent& event) {
            db::ConsentStore(workspace.database()).decide(id, event.IsChecked(), workspace.clock());
            workspace.dossier->commit();
        });
        body().Add(box, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    }
}

}  // namespace app::desktop
