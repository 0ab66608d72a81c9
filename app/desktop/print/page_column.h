// Pages below each other, as large as there is room for; only those in view are drawn.
#pragma once

#include <wx/bitmap.h>
#include <wx/scrolwin.h>

#include <functional>
#include <list>
#include <vector>

#include "app/desktop/print/page_painter.h"
#include "app/sheets/layout/page.h"

namespace app::desktop {

enum class Zoom { WholePage, Width, Percent };

class PageColumn : public wxScrolledCanvas {
public:
    enum class Look { Pages, Thumbnails };  // Thumbnails: small, numbered, chosen with the pointer only

    // Draws with the painter, which must live longer. `pageChanged` is told when another page has come into
    // the middle, or was pointed at among the thumbnails.
    PageColumn(wxWindow* parent, Look look, PagePainter& painter, std::function<void()> pageChanged);

    // Shows other pages, from the first one on or where one was already.
    void show(std::vector<sheets::Page> pages);
    const std::vector<sheets::Page>& pages() const { return pages_; }

    // Counted from 0; 0 too when there are none.
    std::size_t current() const { return current_; }
    // Brings the page into view; the last one when there are not as many.
    void goTo(std::size_t page);

    void setZoom(Zoom zoom, int percent = 100);
    // Of the real size, in percent.
    int percent() const;

    bool AcceptsFocus() const override { return look_ == Look::Pages; }
    bool AcceptsFocusFromKeyboard() const override { return AcceptsFocus(); }

private:
    struct Drawn {
        std::size_t page;
        wxBitmap bitmap;
    };

    void onPaint();
    void onKey(wxKeyEvent& event);
    void onClick(wxMouseEvent& event);
    void onScrolled();
    void place();
    void paintPage(wxDC& dc, std::size_t page);
    const wxBitmap& bitmapOf(std::size_t page);
    wxRect frameOf(std::size_t page) const;
    double pixelsPerPoint() const;
    int foot() const;
    void scrollTo(std::size_t page);
    void setCurrent(std::size_t page);

    Look look_;
    PagePainter& painter_;
    std::function<void()> pageChanged_;
    std::vector<sheets::Page> pages_;
    std::vector<int> tops_;   // in pixels from the beginning of the column
    std::list<Drawn> drawn_;  // the one used last in front
    std::size_t current_ = 0;
    Zoom zoom_ = Zoom::WholePage;
    int percent_ = 100;
    wxSize placedFor_;
};

}  // namespace app::desktop
