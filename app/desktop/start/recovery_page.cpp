#include "app/desktop/start/recovery_page.h"

#include <wx/checkbox.h>
#include <wx/textctrl.h>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/notice.h"
#include "app/desktop/widgets/text_field.h"
#include "app/sheets/content/recovery_sheet.h"

namespace app::desktop {
namespace {

// Nine groups on three lines, as on the sheet.
wxString inLines(const std::string& key)
{
    wxString text;
    int group = 0;
    for (const char character : key) {
        const bool between = character == '-';
        group += between ? 1 : 0;
        text += between ? (group % 3 == 0 ? "\n" : "\t") : wxString(character);
    }
    return text;
}

}  // namespace

RecoveryPage::RecoveryPage(wxWindow* parent, std::string team, std::string key, std::function<void()> done)
    : Card(parent), team_(std::move(team)), key_(std::move(key)), done_(std::move(done))
{
    auto* shown = textArea(this, _("Herstelsleutel"), 5);
    shown->SetEditable(false);
    native::addClass(*shown, "recovery");
    shown->ChangeValue(inLines(key_));
    body().Add(shown, wxSizerFlags().Expand());
    auto* toPaper = button(
        this, _("Herstelblad bewaren als PDF …"), ButtonLook::Plain, [this] { save(); }, "print");
    body().Add(toPaper, wxSizerFlags().Border(wxTOP, FromDIP(theme::normal)));
    auto* kept = new wxCheckBox(this, wxID_ANY, _("Ik heb het blad afgedrukt of de sleutel overgeschreven"));
    native::setName(*kept, kept->GetLabelText());
    kept->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) { kept_ = event.IsChecked(); });
    body().Add(kept, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
    body().Add(
        button(this, _("Verder ›"), ButtonLook::Primary, [this] { later(*this, [this] { leave(); }); }),
        wxSizerFlags().Right().Border(wxTOP, FromDIP(theme::normal)));
    toPaper->SetFocus();
}

void RecoveryPage::save()
{
    const auto sheet = sheets::recoverySheet(team_, key_);
    saving_.ask(*this, {{sheet}, sheet.documentTitle}, "herstelblad.pdf");
}

void RecoveryPage::leave()
{
    if (kept_)
        return done_();
    const Notice question{
        _("Verder zonder herstelblad?"),
        _("Zonder herstelblad is alles weg als de wachtwoordzin kwijt is. Ook wij kunnen het "
          "dossier dan niet openen.")};
    if (ask(this, question, _("Zonder herstelblad verder"), _("Terug")))
        done_();
}

}  // namespace app::desktop
