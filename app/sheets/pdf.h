// How pages are drawn in PDF.
#pragma once

#include <string>
#include <vector>

#include "app/sheets/fonts.h"
#include "app/sheets/layout/page.h"

namespace app::sheets {

// The bytes of a PDF file with these pages: fonts embedded, language Dutch, no date, so the same pages give
// the same bytes. Throws SheetError.
std::string toPdf(const std::vector<Page>& pages, const std::string& documentTitle, const Fonts& fonts);

}  // namespace app::sheets
