#include "app/desktop/research/package_card.h"

#include <wx/sizer.h>
#include <wx/textctrl.h>

#include "app/desktop/later.h"
#include "app/desktop/start/passphrase_fields.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

PackageCard::PackageCard(wxWindow* parent, const std::filesystem::path& file, Ways ways) : Card(parent)
{
    body().Add(new Label(this, _("Een pakket gekregen?"), {"heading"}), wxSizerFlags().Expand());
    body().Add(new Label(this, _("Een verzegelde export gaat open met de wachtwoordzin die erbij hoort."),
                         {"muted"}),
               wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    if (file.empty()) {
        body().Add(button(this, _("Pakket uitpakken …"), ButtonLook::Plain,
                          [this, choose = ways.choose] { later(*this, choose); }),
                   wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
        return;
    }
    auto* field = addField(*this, wxString::Format(_("Wachtwoordzin van %s"), pathToWx(file.filename())),
                           wxTE_PASSWORD);
    const auto unpack = [this, field, ways] {
        later(*this, [field, ways] { ways.unpack(db::Passphrase(toUtf8(field->GetValue()))); });
    };
    field->Bind(wxEVT_TEXT_ENTER, [unpack](wxCommandEvent&) { unpack(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(button(this, _("Uitpakken …"), ButtonLook::Plain, unpack));
    row->Add(button(this, _("Pakket toch niet"), ButtonLook::Link,
                    [this, forget = ways.forget] { later(*this, forget); }),
             wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    field->SetFocus();
}

}  // namespace app::desktop
