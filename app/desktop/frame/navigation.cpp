#include "app/desktop/frame/navigation.h"

#include <wx/button.h>
#include <wx/dcclient.h>
#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/icon.h"
#include "app/desktop/widgets/paint.h"

namespace app::desktop {

Navigation::Navigation(wxWindow* parent) : Surface(parent), rows_(new wxBoxSizer(wxVERTICAL))
{
    SetBackgroundColour(paint(theme::side));
    SetMinSize({FromDIP(theme::navigationWidth), -1});
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->AddSpacer(FromDIP(theme::inset));
    around->Add(rows_, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(theme::gap)));
    SetSizer(around);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
        wxPaintDC dc(this);
        dc.SetPen(wxPen(paint(theme::line)));
        const auto size = GetClientSize();
        dc.DrawLine(size.x - 1, 0, size.x - 1, size.y);
    });
}

void Navigation::clear()
{
    rows_->Clear(true);
    items_.clear();
    SetMinSize({FromDIP(theme::navigationWidth), -1});
}

void Navigation::add(const std::string& id, const wxString& label, const std::string& iconName,
                     std::function<void()> opened)
{
    auto* made = new wxButton(this, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBU_LEFT);
    native::addClass(*made, "nav");
    made->SetBitmap(icon(iconName));
    made->Bind(wxEVT_BUTTON, [opened](wxCommandEvent&) { opened(); });
    rows_->Add(made, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::tight)));
    items_.push_back({id, iconName, label, made, std::move(opened)});
    // Large text may need more than the usual width; the room where we are is written a little wider.
    const int beside = 2 * FromDIP(theme::gap + theme::small);
    SetMinSize({std::max(GetMinSize().x, rows_->CalcMin().x + beside), -1});
}

void Navigation::open(const std::string& id)
{
    const auto found =
        std::find_if(items_.begin(), items_.end(), [&](const Item& one) { return one.id == id; });
    if (found != items_.end())
        found->opened();
}

void Navigation::setCurrent(const std::string& id)
{
    for (auto& item : items_) {
        const bool current = item.id == id;
        (current ? native::addClass : native::removeClass)(*item.button, "current");
        item.button->SetBitmap(icon(item.iconName, current ? theme::petrol : theme::ink));
        native::setName(*item.button, current ? item.label + _(", hier ben je nu") : item.label);
    }
}

}  // namespace app::desktop
