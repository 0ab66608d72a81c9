#include "app/desktop/frame/top_bar.h"

#include <wx/dcclient.h>
#include <wx/sizer.h>

#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/paint.h"

namespace app::desktop {

TopBar::TopBar(wxWindow* parent)
    : Surface(parent),
      row_(new wxBoxSizer(wxHORIZONTAL)),
      strong_(shortLabel(this, {}, {"small", "strong"})),
      more_(shortLabel(this, {}, {"small", "muted"}))
{
    SetBackgroundColour(paint(theme::card));
    row_->SetMinSize({-1, FromDIP(theme::topBarHeight)});
    row_->AddSpacer(FromDIP(theme::normal));
    row_->Add(strong_, wxSizerFlags().CenterVertical());
    row_->AddSpacer(FromDIP(theme::inset));
    row_->Add(more_, wxSizerFlags().CenterVertical());
    row_->AddStretchSpacer();
    row_->AddSpacer(FromDIP(theme::normal));
    SetSizer(row_);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
        wxPaintDC dc(this);
        dc.SetPen(wxPen(paint(theme::line)));
        const auto size = GetClientSize();
        dc.DrawLine(0, size.y - 1, size.x, size.y - 1);
    });
}

void TopBar::setPlace(const wxString& strong, const wxString& more)
{
    strong_->SetLabelText(strong);
    more_->SetLabelText(more);
    Layout();
}

void TopBar::addAtRight(wxWindow* window)
{
    row_->Insert(row_->GetItemCount() - 1, window,
                 wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::inset)));
    Layout();
}

}  // namespace app::desktop
