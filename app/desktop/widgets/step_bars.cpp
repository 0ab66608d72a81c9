#include "app/desktop/widgets/step_bars.h"

#include <wx/dcclient.h>
#include <wx/graphics.h>

#include <memory>

#include "app/desktop/native.h"
#include "app/desktop/widgets/paint.h"

namespace app::desktop {

StepBars::StepBars(wxWindow* parent, std::size_t count) : Surface(parent), count_(count)
{
    SetMinSize(FromDIP(wxSize(static_cast<int>(count) * 39, theme::small)));
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { onPaint(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        Refresh();
        event.Skip();
    });
}

void StepBars::show(std::size_t current, std::size_t count, const wxString& spoken)
{
    current_ = current;
    count_ = count;
    native::setName(*this, spoken);
    Refresh();
}

void StepBars::onPaint()
{
    wxPaintDC dc(this);
    if (count_ == 0)
        return;
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    context->SetPen(*wxTRANSPARENT_PEN);
    const auto size = GetClientSize();
    const double between = FromDIP(5);
    const double length = (size.x - between * static_cast<double>(count_ - 1)) / static_cast<double>(count_);
    for (std::size_t step = 0; step < count_; ++step) {
        const auto colour = step < current_    ? theme::petrol
                            : step == current_ ? theme::petrolSoft
                                               : theme::rest;
        context->SetBrush(paint(colour));
        context->DrawRoundedRectangle(static_cast<double>(step) * (length + between), 0, length, size.y,
                                      size.y / 2.0);
    }
}

}  // namespace app::desktop
