// Pages on the screen: large to read, small beside it, and a bar that says where one is and how large.
#pragma once

#include "app/desktop/print/page_column.h"
#include "app/desktop/widgets/surface.h"
#include "app/sheets/fonts.h"

class wxChoice;
class wxStaticText;

namespace app::desktop {

class Preview : public Surface {
public:
    // Asks the fonts, which must live longer.
    Preview(wxWindow* parent, const sheets::Fonts& fonts);

    void show(std::vector<sheets::Page> pages);
    const std::vector<sheets::Page>& pages() const { return pages_->pages(); }

    void showWholePage();
    void showWholeWidth();
    // To the next size that is offered: up for 1, down for -1.
    void zoom(int direction);

private:
    wxSizer* buildBar();
    wxSizer* buildTurning();
    wxSizer* buildZoom();
    wxSizer* buildPages();
    void setZoom(int choice);
    void showPlace();

    PagePainter painter_;
    wxStaticText* place_ = nullptr;
    wxChoice* zoom_ = nullptr;
    PageColumn* pages_ = nullptr;
    PageColumn* thumbnails_ = nullptr;
};

}  // namespace app::desktop
