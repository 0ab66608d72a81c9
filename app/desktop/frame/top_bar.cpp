#include "app/desktop/frame/top_bar.h"

#include <wx/dcclient.h>
#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/widgets/paint.h"

namespace app::desktop {
namespace {

wxStaticText* endingInDots(wxWindow* parent, std::initializer_list<const char*> classes)
{
    auto* label =
        new wxStaticText(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
    for (const auto* name : classes)
        native::addClass(*label, name);
    return label;
}

}  // namespace

TopBar::TopBar(wxWindow* parent)
    : Surface(parent),
      row_(new wxBoxSizer(wxHORIZONTAL)),
      strong_(endingInDots(this, {"small", "strong"})),
      more_(endingInDots(this, {"small", "muted"}))
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
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        fit();
    });
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
        wxPaintDC dc(this);
        dc.SetPen(wxPen(paint(theme::line)));
        const auto size = GetClientSize();
        dc.DrawLine(0, size.y - 1, size.x, size.y - 1);
    });
}

void TopBar::setPlace(const wxString& strong, const wxString& more)
{
    if (strong_->GetLabelText() == strong && more_->GetLabelText() == more)
        return;
    strong_->SetLabelText(strong);
    more_->SetLabelText(more);
    fit();
}

// What stands at the right keeps its room; where we are ends in dots when there is too little. How the
// meeting goes tells more than the name of the team, so the name gives way first.
void TopBar::fit()
{
    strong_->SetMinSize({0, -1});
    more_->SetMinSize({0, -1});
    const int room = std::max(0, GetClientSize().x - row_->CalcMin().x);
    more_->Show(!more_->GetLabelText().empty());  // what is hidden measures nothing
    const int more = more_->IsShown() ? native::naturalWidth(*more_) : 0;
    const int strong = std::min(std::max(room - more, room * 2 / 5), native::naturalWidth(*strong_));
    strong_->SetMinSize({strong, -1});
    more_->SetMinSize({std::min(room - strong, more), -1});
    more_->Show(more > 0 && room > strong);
    Layout();
}

void TopBar::addAtRight(wxWindow* window)
{
    row_->Insert(row_->GetItemCount() - 1, window,
                 wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::inset)));
    fit();
}

}  // namespace app::desktop
