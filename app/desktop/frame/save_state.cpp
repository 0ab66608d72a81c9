#include "app/desktop/frame/save_state.h"

#include <wx/sizer.h>

#include "app/desktop/failure.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/paint.h"

namespace app::desktop {

SaveState::SaveState(wxWindow* parent)
    : Surface(parent), text_(shortLabel(this, _("nog niet bewaard"), {"small", "muted"}))
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(text_);
    SetSizer(row);
    show({});
}

void SaveState::show(const db::SealState& state)
{
    (state.failure ? native::addClass : native::removeClass)(*text_, "failure");
    text_->SetLabelText(state.failure    ? _("nog niet bewaard")
                        : state.isSafe() ? _("bewaard")
                                         : _("bewaren …"));
}

void SaveState::showReadOnly()
{
    text_->SetLabelText(_("alleen lezen: er wordt niets bewaard"));
}

SaveTrouble::SaveTrouble(wxWindow* parent, std::function<void()> retry, std::function<void()> saveElsewhere)
    : Surface(parent), text_(shortLabel(this, {}, {"failure", "strong"}))
{
    SetBackgroundColour(paint(theme::card));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(text_, wxSizerFlags(1).CenterVertical().Border(wxALL, FromDIP(theme::normal)));
    const auto flags = wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap));
    row->Add(button(this, _("Opnieuw proberen"), ButtonLook::Plain, std::move(retry)), flags);
    elsewhere_ = button(this, _("Elders bewaren …"), ButtonLook::Plain, std::move(saveElsewhere));
    row->Add(elsewhere_, flags);
    SetSizer(row);
    Hide();
}

void SaveTrouble::allowElsewhere(bool allowed)
{
    elsewhere_->Show(allowed);
}

bool SaveTrouble::show(const db::SealState& state)
{
    const bool was = IsShown();
    if (state.failure)
        text_->SetLabelText(_("Nog niet bewaard.") + " " + describe(*state.failure));
    Show(state.failure.has_value());
    if (state.failure && !was)
        native::announce(*this, text_->GetLabelText());
    return was != IsShown();
}

}  // namespace app::desktop
