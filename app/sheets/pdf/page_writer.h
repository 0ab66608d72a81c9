// Drawing a page, and marking what each thing on it is.
#pragma once

#include <vector>

#include "app/sheets/layout/page.h"
#include "app/sheets/layout/structure.h"
#include "app/sheets/pdf/pdf_fonts.h"

namespace app::sheets {

struct WrittenPage {
    HPDF_Page page;
    std::vector<NodeId> marks;  // which node each marked content belongs to; its place here is its number
};

// Everything belongs to a node of the tree or is an artifact (PDF 1.7, 14.8.2.2). Nothing can be drawn on the
// page afterwards.
WrittenPage writePage(const Page& page, const Structure& structure, const PdfFile& file, PdfFonts& fonts);

// "P", "H2": how PDF calls it (PDF 1.7, 14.8.4).
std::string tagOf(const Node& node);

}  // namespace app::sheets
