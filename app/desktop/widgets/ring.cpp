#include "app/desktop/widgets/ring.h"

#include <wx/dcclient.h>
#include <wx/graphics.h>

#include <algorithm>
#include <memory>
#include <numbers>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/paint.h"
#include "app/desktop/widgets/text_scale.h"

namespace app::desktop {
namespace {

constexpr int usualDiameter = 248;
constexpr int smallDiameter = 36;

// What the smallest window leaves for a screen.
const wxSize smallestRoom(1280, 684);
constexpr double mostTimes = 1.5;

}  // namespace

Ring::Ring(wxWindow* parent, Size size)
    : wxPanel(parent),
      size_(size),
      time_(shortLabel(this, "88:88", {size == Size::Large ? "clock" : "heading"})),
      below_(shortLabel(this, " ", {"muted"})),
      diameter_(FromDIP(smallDiameter))
{
    if (size == Size::Large)
        diameter_ = largeDiameter();
    SetMinSize({diameter_, diameter_});
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { onPaint(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        place();
        Refresh();
        event.Skip();
    });
    for (const auto& type : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS})
        Bind(type, [this](wxFocusEvent& event) {
            Refresh();
            event.Skip();
        });
}

// The text may be larger than usual, and stays inside the ring.
int Ring::largeDiameter() const
{
    return std::max(static_cast<int>(FromDIP(usualDiameter) * times_), time_->GetBestSize().x + FromDIP(64));
}

void Ring::growWith(wxSize room)
{
    const auto least = FromDIP(smallestRoom) * textScale();
    const double times =
        std::clamp(std::min(static_cast<double>(room.x) / least.x, static_cast<double>(room.y) / least.y),
                   1.0, mostTimes);
    if (times == times_)
        return;
    times_ = times;
    for (auto* text : {time_, below_})
        enlarge(*text, times_);
    const auto shown = time_->GetLabelText();
    time_->SetLabelText("88:88");
    diameter_ = largeDiameter();
    time_->SetLabelText(shown);
    SetMinSize({diameter_, diameter_});
    InvalidateBestSize();
    place();
    Refresh();
}

void Ring::show(const Face& face)
{
    if (face == face_)
        return;
    if (face.over != face_.over) {
        (face.over ? native::addClass : native::removeClass)(*below_, "amber");
        (face.over ? native::removeClass : native::addClass)(*below_, "muted");
    }
    face_ = face;
    if (time_->GetLabelText() != face.time)
        time_->SetLabelText(face.time);
    if (below_->GetLabelText() != face.below)
        below_->SetLabelText(face.below);
    place();
    Refresh();
}

void Ring::placeInside()
{
    const auto size = GetClientSize();
    const auto centre = [&](wxStaticText& text, int top) {
        const auto best = text.GetBestSize();
        text.SetSize((size.x - best.x) / 2, top, best.x, best.y);
        return top + best.y;
    };
    const int height = time_->GetBestSize().y + below_->GetBestSize().y;
    centre(*below_, centre(*time_, (size.y - height) / 2 - FromDIP(theme::tight)));
}

// Asks for the width that its text takes; it never asks for less again, so that nothing jumps with a second.
void Ring::placeBeside()
{
    int left = diameter_;
    const int height = std::max({diameter_, time_->GetBestSize().y, GetClientSize().y});
    for (auto* text : {time_, below_}) {
        const auto best = text->GetBestSize();
        left += FromDIP(theme::small);
        text->SetSize(left, (height - best.y) / 2, best.x, best.y);
        left += best.x;
    }
    if (left <= GetMinSize().x)
        return;
    SetMinSize({left, height});
    InvalidateBestSize();
    later(*this, [this] { settleAround(*this); });  // it may be in the middle of a layout
}

void Ring::onPaint()
{
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    const auto size = GetClientSize();
    const double width = diameter_ * 16.0 / usualDiameter;
    const double radius = (diameter_ - width) / 2;
    const double across = size_ == Size::Large ? size.x / 2.0 : diameter_ / 2.0;
    const auto arc = [&](theme::Colour colour, double share) {
        constexpr double top = -std::numbers::pi / 2;
        wxGraphicsPenInfo pen(paint(colour), width);
        context->SetPen(context->CreatePen(pen.Cap(wxCAP_ROUND)));
        auto path = context->CreatePath();
        path.AddArc(across, size.y / 2.0, radius, top, top + share * 2 * std::numbers::pi, true);
        context->StrokePath(path);
    };
    arc(theme::track, 1);
    const auto colour = face_.over ? theme::amberBright : face_.paused ? theme::petrolSoft : theme::petrol;
    if (face_.filled > 0)
        arc(colour, std::min(face_.filled, 1.0));
    if (HasFocus()) {
        context->SetPen(wxPen(paint(theme::petrol), FromDIP(1), wxPENSTYLE_DOT));
        const double inner = radius - width;
        context->SetBrush(*wxTRANSPARENT_BRUSH);
        context->DrawEllipse(across - inner, size.y / 2.0 - inner, 2 * inner, 2 * inner);
    }
}

}  // namespace app::desktop
