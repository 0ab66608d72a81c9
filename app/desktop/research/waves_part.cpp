#include "app/desktop/research/waves_part.h"

#include <wx/sizer.h>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {

WavesPart::WavesPart(wxWindow* parent, std::vector<TypedWave>& waves, std::function<void()> rebuild)
    : Surface(parent), waves_(waves), rebuild_(std::move(rebuild))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    for (std::size_t place = 0; place < waves_.size(); ++place)
        addWave(rows, place);
    rows->Add(button(
                  this, _("Meting erbij"), ButtonLook::Link,
                  [this] {
                      waves_.emplace_back();
                      later(*this, rebuild_);
                  },
                  "plus"),
              wxSizerFlags().Border(wxTOP, FromDIP(theme::tight)));
    rows->Add(new Label(this,
                        _("Van de eerste tot en met de laatste dag, zoals 1-9-2026. Wat op een andere dag is "
                          "verstuurd, gaat niet mee."),
                        {"small", "muted"}),
              wxSizerFlags().Expand());
    SetSizer(rows);
}

void WavesPart::addWave(wxBoxSizer* rows, std::size_t place)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto name = wxString::Format(_("Meting %zu"), place + 1);
    const auto add = [&](const wxString& day, std::string TypedWave::*typed) {
        auto* field = textField(this, name + ", " + day);
        field->SetHint(day);
        field->ChangeValue(toWx(waves_[place].*typed));
        field->Bind(wxEVT_TEXT, [this, field, place, typed](wxCommandEvent&) {
            waves_[place].*typed = toUtf8(field->GetValue());
        });
        row->Add(field, wxSizerFlags(1).CenterVertical().Border(wxLEFT, FromDIP(theme::small)));
    };
    row->Add(shortLabel(this, name), wxSizerFlags().CenterVertical());
    add(_("eerste dag"), &TypedWave::from);
    add(_("laatste dag"), &TypedWave::until);
    if (waves_.size() > 1) {
        auto* remove = button(this, _("Weghalen"), ButtonLook::Link, [this, place] {
            waves_.erase(waves_.begin() + static_cast<std::ptrdiff_t>(place));
            later(*this, rebuild_);
        });
        native::setName(*remove, name + ": " + _("weghalen"));
        row->Add(remove, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::small)));
    }
    rows->Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
}

}  // namespace app::desktop
