#include "app/desktop/print/page_column.h"

#include <wx/dcbuffer.h>
#include <wx/dcmemory.h>
#include <wx/graphics.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "app/desktop/later.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/paint.h"

namespace app::desktop {
namespace {

constexpr double pixelsPerPointAtRealSize = 96.0 / 72;
constexpr int thumbnailWidth = 104;
constexpr int scrollStep = 20;
// About two windows full; a page on a large screen takes some ten megabytes.
constexpr std::size_t keptPages = 6;
constexpr std::size_t keptThumbnails = 60;

int whole(double pixels)
{
    return static_cast<int>(std::lround(pixels));
}

// Drawn larger and made smaller: a letter would otherwise be put on the nearest whole pixel, so that small
// words fall apart or touch.
wxBitmap drawing(PagePainter& painter, const sheets::Page& page, const wxSize& size, double scale)
{
    constexpr double fine = 4;  // pixels per point
    const int times = std::clamp(whole(fine / scale), 1, 4);
    wxBitmap large(size * times, 24);
    {
        wxMemoryDC dc(large);
        dc.SetBackground(wxBrush(paint(theme::card)));
        dc.Clear();
        const std::unique_ptr<wxGraphicsContext> target(wxGraphicsContext::Create(dc));
        target->Scale(scale * times, scale * times);
        painter.paint(*target, page);
    }
    if (times == 1)
        return large;
    wxBitmap bitmap(size, 24);
    wxMemoryDC dc(bitmap);
    const std::unique_ptr<wxGraphicsContext> target(wxGraphicsContext::Create(dc));
    target->SetInterpolationQuality(wxINTERPOLATION_BEST);
    target->DrawBitmap(large, 0, 0, size.x, size.y);
    return bitmap;
}

}  // namespace

PageColumn::PageColumn(wxWindow* parent, Look look, PagePainter& painter, std::function<void()> pageChanged)
    : wxScrolledCanvas(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxVSCROLL | (look == Look::Pages ? wxHSCROLL | wxWANTS_CHARS : 0)),
      look_(look),
      painter_(painter),
      pageChanged_(std::move(pageChanged))
{
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetScrollRate(FromDIP(scrollStep), FromDIP(scrollStep));
    DisableKeyboardScrolling();
    SetCanFocus(look == Look::Pages);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { onPaint(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (GetClientSize() != placedFor_)
            place();
    });
    Bind(wxEVT_KEY_DOWN, &PageColumn::onKey, this);
    Bind(wxEVT_LEFT_DOWN, &PageColumn::onClick, this);
    for (const auto type : {wxEVT_SCROLLWIN_TOP, wxEVT_SCROLLWIN_BOTTOM, wxEVT_SCROLLWIN_LINEUP,
                            wxEVT_SCROLLWIN_LINEDOWN, wxEVT_SCROLLWIN_PAGEUP, wxEVT_SCROLLWIN_PAGEDOWN,
                            wxEVT_SCROLLWIN_THUMBTRACK, wxEVT_SCROLLWIN_THUMBRELEASE})
        Bind(type, [this](wxScrollWinEvent& event) {
            event.Skip();
            later(*this, [this] { onScrolled(); });
        });
    for (const auto type : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS})
        Bind(type, [this](wxFocusEvent& event) {
            event.Skip();
            Refresh();
        });
}

void PageColumn::show(std::vector<sheets::Page> pages)
{
    pages_ = std::move(pages);
    drawn_.clear();
    current_ = std::min(current_, pages_.empty() ? 0 : pages_.size() - 1);
    place();
}

void PageColumn::goTo(std::size_t page)
{
    if (pages_.empty())
        return;
    page = std::min(page, pages_.size() - 1);
    scrollTo(page);
    setCurrent(page);
}

void PageColumn::setZoom(Zoom zoom, int percent)
{
    zoom_ = zoom;
    percent_ = percent;
    drawn_.clear();
    place();
}

int PageColumn::percent() const
{
    return whole(100 * pixelsPerPoint() / (FromDIP(96) / 72.0));
}

// Of the page that is looked at: pages of other papers keep their size beside it.
double PageColumn::pixelsPerPoint() const
{
    const auto size = pages_.empty() ? sheets::PageSize{} : pages_[current_].size;
    const auto room = GetClientSize() - wxSize(1, 1) * (2 * FromDIP(theme::normal));
    const auto across = std::max(room.x, 1) / size.width;
    if (look_ == Look::Thumbnails)
        return FromDIP(thumbnailWidth) / std::max(size.width, sheets::PageSize{}.width);
    switch (zoom_) {
        case Zoom::WholePage:
            return std::min(across, std::max(room.y, 1) / size.height);
        case Zoom::Width:
            return across;
        case Zoom::Percent:
            return FromDIP(percent_) * pixelsPerPointAtRealSize / 100;
    }
    return 1;
}

// Room for the number below a thumbnail.
int PageColumn::foot() const
{
    return look_ == Look::Thumbnails ? GetCharHeight() + FromDIP(theme::tight) : 0;
}

void PageColumn::place()
{
    placedFor_ = GetClientSize();
    const auto scale = pixelsPerPoint();
    const int gap = FromDIP(theme::normal);
    int below = gap;
    int widest = 0;
    tops_.clear();
    for (const auto& page : pages_) {
        tops_.push_back(below);
        below += whole(page.size.height * scale) + foot() + gap;
        widest = std::max(widest, whole(page.size.width * scale) + 2 * gap);
    }
    SetVirtualSize(look_ == Look::Thumbnails ? 0 : widest, below);
    scrollTo(current_);
    drawn_.clear();
    Refresh();
}

wxRect PageColumn::frameOf(std::size_t page) const
{
    const auto scale = pixelsPerPoint();
    const wxSize size(whole(pages_[page].size.width * scale), whole(pages_[page].size.height * scale));
    const int room = std::max(GetVirtualSize().x, GetClientSize().x);
    return {wxPoint(std::max((room - size.x) / 2, 0), tops_[page]), size};
}

void PageColumn::onPaint()
{
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(paint(theme::side)));
    dc.Clear();
    DoPrepareDC(dc);
    const auto from = CalcUnscrolledPosition({0, 0}).y;
    const auto to = from + GetClientSize().y;
    for (std::size_t page = 0; page < pages_.size(); ++page) {
        const auto frame = frameOf(page);
        if (frame.y < to && frame.GetBottom() + foot() > from)
            paintPage(dc, page);
    }
}

void PageColumn::paintPage(wxDC& dc, std::size_t page)
{
    const auto frame = frameOf(page);
    dc.DrawBitmap(bitmapOf(page), frame.GetTopLeft());
    const bool marked = page == current_ && (look_ == Look::Thumbnails || HasFocus());
    dc.SetPen(wxPen(paint(marked ? theme::petrol : theme::line), FromDIP(marked ? 2 : 1)));
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    dc.DrawRectangle(wxRect(frame).Inflate(FromDIP(1)));
    if (look_ == Look::Pages)
        return;
    const auto number = wxString::Format("%zu", page + 1);
    dc.SetFont(GetFont());
    dc.SetTextForeground(paint(page == current_ ? theme::petrol : theme::muted));
    dc.DrawText(number, frame.x + (frame.width - dc.GetTextExtent(number).x) / 2,
                frame.GetBottom() + FromDIP(theme::tight));
}

const wxBitmap& PageColumn::bitmapOf(std::size_t page)
{
    const auto found =
        std::find_if(drawn_.begin(), drawn_.end(), [&](const Drawn& drawn) { return drawn.page == page; });
    if (found != drawn_.end()) {
        drawn_.splice(drawn_.begin(), drawn_, found);
        return drawn_.front().bitmap;
    }
    const auto size = frameOf(page).GetSize();
    drawn_.push_front({page, drawing(painter_, pages_[page], size, pixelsPerPoint())});
    if (drawn_.size() > (look_ == Look::Pages ? keptPages : keptThumbnails))
        drawn_.pop_back();
    return drawn_.front().bitmap;
}

void PageColumn::onKey(wxKeyEvent& event)
{
    const auto scrollBy = [this](int right, int down) {
        const auto at = GetViewStart();
        Scroll(at.x + right, at.y + down);
        onScrolled();
    };
    switch (event.GetKeyCode()) {
        case WXK_PAGEUP:
            return goTo(current_ == 0 ? 0 : current_ - 1);
        case WXK_PAGEDOWN:
            return goTo(current_ + 1);
        case WXK_HOME:
            return goTo(0);
        case WXK_END:
            return goTo(pages_.size());
        case WXK_UP:
            return scrollBy(0, -2);
        case WXK_DOWN:
            return scrollBy(0, 2);
        case WXK_LEFT:
            return scrollBy(-2, 0);
        case WXK_RIGHT:
            return scrollBy(2, 0);
        case WXK_TAB:
            HandleAsNavigationKey(event);
            return;
        default:
            event.Skip();
    }
}

void PageColumn::onClick(wxMouseEvent& event)
{
    event.Skip();
    const auto at = CalcUnscrolledPosition(event.GetPosition());
    for (std::size_t page = 0; look_ == Look::Thumbnails && page < pages_.size(); ++page)
        if (frameOf(page).Contains(at))
            setCurrent(page);
}

// The page in the middle of the window is the one that is looked at.
void PageColumn::onScrolled()
{
    if (look_ == Look::Thumbnails)
        return;
    const auto middle = CalcUnscrolledPosition({0, GetClientSize().y / 2}).y;
    const auto next = std::upper_bound(tops_.begin(), tops_.end(), middle);
    if (next != tops_.begin())
        setCurrent(static_cast<std::size_t>(next - tops_.begin() - 1));
}

void PageColumn::scrollTo(std::size_t page)
{
    if (page >= tops_.size())
        return;
    const auto frame = frameOf(page);
    const auto from = CalcUnscrolledPosition({0, 0}).y;
    const bool inView = frame.y >= from && frame.GetBottom() + foot() <= from + GetClientSize().y;
    if (look_ == Look::Pages || !inView)
        Scroll(-1, (frame.y - FromDIP(theme::normal)) / FromDIP(scrollStep));
}

void PageColumn::setCurrent(std::size_t page)
{
    if (page == current_)
        return;
    current_ = page;
    Refresh();
    pageChanged_();
}

}  // namespace app::desktop
