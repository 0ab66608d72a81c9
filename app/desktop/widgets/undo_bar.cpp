#include "app/desktop/widgets/undo_bar.h"

#include <wx/sizer.h>

#include <utility>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

UndoBar::UndoBar(wxWindow* parent) : Surface(parent), text_(shortLabel(this, {}, {"muted"}))
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(text_, wxSizerFlags().CenterVertical());
    row->Add(
        button(this, _("Ongedaan maken"), ButtonLook::Link, [this] { later(*this, [this] { undo(); }); }),
        wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    SetSizer(row);
    Hide();
}

void UndoBar::offer(const wxString& happened, std::function<void()> undo)
{
    undo_ = std::move(undo);
    text_->SetLabelText(happened);
    Show();
    settleAround(*this);
    reveal(*this);
    native::announce(*this, happened);
}

void UndoBar::forget()
{
    undo_ = nullptr;
    if (!IsShown())
        return;
    Hide();
    settleAround(*this);
}

void UndoBar::undo()
{
    const auto undo = std::exchange(undo_, nullptr);
    Hide();
    if (undo)
        undo();
}

}  // namespace app::desktop
