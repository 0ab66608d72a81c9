#include "app/desktop/widgets/card.h"

#include <wx/dcclient.h>
#include <wx/graphics.h>

#include <memory>

#include "app/desktop/widgets/paint.h"

namespace app::desktop {

Card::Card(wxWindow* parent, Look look) : Surface(parent), look_(look), body_(new wxBoxSizer(wxVERTICAL))
{
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(body_, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::inset)));
    SetSizer(around);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { onPaint(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        Refresh();
        event.Skip();
    });
}

void Card::onPaint()
{
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    const auto size = GetClientSize();
    const double radius = FromDIP(theme::corner);
    const bool rests = look_ == Look::Rest;
    context->SetBrush(paint(rests ? theme::side : theme::card));
    context->SetPen(wxPen(paint(rests ? theme::side : theme::line), FromDIP(1)));
    context->DrawRoundedRectangle(0, 0, size.x - 1, size.y - 1, radius);
    if (look_ != Look::Accent)
        return;
    context->Clip(0, 0, FromDIP(4), size.y);
    context->SetBrush(paint(theme::petrol));
    context->SetPen(*wxTRANSPARENT_PEN);
    context->DrawRoundedRectangle(0, 0, size.x, size.y, radius);
}

wxWindow* divider(wxWindow* parent)
{
    auto* line = new wxWindow(parent, wxID_ANY, wxDefaultPosition, {-1, parent->FromDIP(1)});
    line->SetMinSize({-1, parent->FromDIP(1)});
    line->SetBackgroundColour(paint(theme::line));
    line->SetCanFocus(false);
    return line;
}

}  // namespace app::desktop
