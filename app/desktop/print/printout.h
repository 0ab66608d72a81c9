// Pages on their way to a printer.
#pragma once

#include <wx/cmndata.h>
#include <wx/print.h>

#include <exception>
#include <vector>

#include "app/desktop/print/page_painter.h"
#include "app/sheets/layout/page.h"

namespace app::desktop {

// How a page lies on a paper, in points from the corner of the paper.
struct Placing {
    bool turned = false;  // a quarter, clockwise
    double scale = 1;
    double left = 0;
    double top = 0;
};
// In its own size when the paper can hold it, else as large as it can; in the middle.
Placing placed(const sheets::PageSize& page, const sheets::PageSize& paper);

// What the print dialog proposes: the paper of the first page, and its direction.
wxPrintData printDataFor(const std::vector<sheets::Page>& pages);

enum class Sent { Done, Cancelled, Refused };
// Asks with the dialog of the desktop on which printer and how, and sends the pages there. Throws what went
// wrong while they were drawn.
Sent sendToPrinter(wxWindow* parent, const std::vector<sheets::Page>& pages, const sheets::Fonts& fonts);

class PagesPrintout : public wxPrintout {
public:
    // Asks both, which must live longer.
    PagesPrintout(const std::vector<sheets::Page>& pages, const sheets::Fonts& fonts);

    bool HasPage(int number) override;
    void GetPageInfo(int* first, int* last, int* from, int* to) override;
    bool OnPrintPage(int number) override;

    // Throws what went wrong while a page was drawn, if anything did.
    void check() const;

private:
    void draw(const sheets::Page& page);

    const std::vector<sheets::Page>& pages_;
    PagePainter painter_;
    std::exception_ptr trouble_;
};

}  // namespace app::desktop
