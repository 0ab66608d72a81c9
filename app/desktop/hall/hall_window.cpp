#include "app/desktop/hall/hall_window.h"

#include <wx/dcbuffer.h>
#include <wx/display.h>
#include <wx/panel.h>

#include <memory>
#include <vector>

#include "app/desktop/hall/hall_picture.h"
#include "app/desktop/hall/hall_place.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"

namespace app::desktop {
namespace {

HallPlace placeBeside(wxWindow& coach)
{
    std::vector<wxRect> displays;
    for (unsigned display = 0; display < wxDisplay::GetCount(); ++display)
        displays.push_back(wxDisplay(display).GetGeometry());
    const int found = wxDisplay::GetFromWindow(&coach);
    return hallPlace(displays, found == wxNOT_FOUND ? 0 : static_cast<std::size_t>(found));
}

}  // namespace

HallWindow::HallWindow(wxWindow& coach, std::function<void()> closed)
    : wxFrame(nullptr, wxID_ANY, _("Zaalscherm")),
      coach_(coach),
      closed_(std::move(closed)),
      canvas_(new wxPanel(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS))
{
    canvas_->SetBackgroundStyle(wxBG_STYLE_PAINT);
    bindEvents();
    takePlace();
    ShowWithoutActivating();
}

void HallWindow::bindEvents()
{
    canvas_->Bind(wxEVT_PAINT, [this](wxPaintEvent&) { onPaint(); });
    canvas_->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        canvas_->Refresh();
        event.Skip();
    });
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent&) { later(*this, closed_); });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE)
            Close();
        else
            event.Skip();
    });
    native::onDisplaysChanged(*this, [this] { later(*this, [this] { takePlace(); }); });
}

void HallWindow::takePlace()
{
    const auto place = placeBeside(coach_);
    native::fillDisplay(*this, place.fullScreenOn);
    SetSize(place.area);
}

void HallWindow::show(const std::optional<forms::HallView>& view, bool black)
{
    if (view == view_ && black == black_)
        return;
    view_ = view;
    black_ = black;
    native::setName(*canvas_, black ? _("Het zaalscherm is zwart") : hallInWords(view));
    canvas_->Refresh();
}

void HallWindow::onPaint()
{
    wxAutoBufferedPaintDC dc(canvas_);
    if (black_) {
        dc.SetBackground(*wxBLACK_BRUSH);
        dc.Clear();
        return;
    }
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    drawHall(*context, canvas_->GetClientSize(), view_);
}

}  // namespace app::desktop
