#include "app/desktop/dossier/recovery_screen.h"

#include <wx/sizer.h>

#include "app/desktop/start/recovery_page.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/column.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

RecoveryScreen::RecoveryScreen(wxWindow* parent, const std::string& team, const std::string& key,
                               std::function<void()> done)
    : ScrolledSurface(parent)
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->SetMinSize({columnWidth(*this), -1});
    rows->Add(new Label(this, _("Het nieuwe herstelblad"), {"title"}), wxSizerFlags().Expand());
    rows->Add(
        new Label(
            this,
            _("Het oude blad opent het dossier niet meer: gooi het weg. Druk dit blad af en leg het in een "
              "dichte envelop bij je leidinggevende."),
            {"muted"}),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    rows->Add(new RecoveryPage(this, team, key, std::move(done)),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
}

}  // namespace app::desktop
