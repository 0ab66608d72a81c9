// How pages are drawn in PDF.
#pragma once

#include <memory>
#include <string>

#include "app/sheets/fonts.h"
#include "app/sheets/layout/layout.h"

namespace app::sheets {

// A PDF file that grows page by page; of a page that is in it, little more is kept than its compressed bytes.
// Tagged, so that a screen reader can read it (PDF/UA-1), fonts embedded, language Dutch, no date, so the
// same pages give the same bytes. Everything throws SheetError.
class PdfPages {
public:
    // Asks the fonts, which must live longer.
    PdfPages(const std::string& documentTitle, const Fonts& fonts);
    ~PdfPages();

    // The structure is that of all pages until now; later ones may add to it.
    void add(const Page& page, const Structure& structure);

    // The bytes of the file, once.
    std::string finish(const Structure& structure);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

// All pages of a layout.
std::string toPdf(const Layout& layout, const std::string& documentTitle, const Fonts& fonts);

}  // namespace app::sheets
