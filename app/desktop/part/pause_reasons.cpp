#include "app/desktop/part/pause_reasons.h"

#include <wx/tglbtn.h>
#include <wx/wrapsizer.h>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/icon.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

void showChosen(wxToggleButton& button, bool chosen)
{
    button.SetValue(chosen);
    button.SetBitmap(icon(chosen ? "dot-present" : "dot-later", chosen ? theme::petrol : theme::edge, 16));
}

}  // namespace

wxString describe(forms::PauseReason reason)
{
    switch (reason) {
        case forms::PauseReason::Unsaid:
            return _("pauze");
        case forms::PauseReason::JustSilent:
            return _("even stil");
        case forms::PauseReason::SomethingElse:
            return _("iets anders");
        case forms::PauseReason::RightMoment:
            return _("het juiste moment");
    }
    return {};
}

PauseReasons::PauseReasons(wxWindow* parent, std::function<void(forms::PauseReason)> chosen) : Surface(parent)
{
    using forms::PauseReason;
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto flags = wxSizerFlags().CenterVertical().Border(wxRIGHT | wxTOP, FromDIP(theme::tight));
    row->Add(shortLabel(this, _("Waarom staat de klok stil? Overslaan mag."), {"small", "muted"}), flags);
    for (const auto reason :
         {PauseReason::JustSilent, PauseReason::SomethingElse, PauseReason::RightMoment}) {
        auto* made = new wxToggleButton(this, wxID_ANY, describe(reason));
        native::addClass(*made, "chip");
        native::setName(*made, describe(reason));
        showChosen(*made, false);
        // Pressed once more, it is taken back.
        made->Bind(wxEVT_TOGGLEBUTTON, [chosen, reason](wxCommandEvent& event) {
            chosen(event.IsChecked() ? reason : PauseReason::Unsaid);
        });
        buttons_[reason] = made;
        row->Add(made, flags);
    }
    SetSizer(row);
    Hide();
}

void PauseReasons::show(std::optional<forms::PauseReason> said)
{
    if (said == shown_)
        return;
    shown_ = said;
    for (const auto& [reason, button] : buttons_)
        showChosen(*button, reason == said);
    Show(said.has_value());
    settleAround(*this);
}

}  // namespace app::desktop
