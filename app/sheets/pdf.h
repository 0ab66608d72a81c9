// How pages are drawn in PDF.
#pragma once

#include <string>

#include "app/sheets/fonts.h"
#include "app/sheets/layout/layout.h"

namespace app::sheets {

// The bytes of a PDF file with these pages: tagged, so that a screen reader can read it (PDF/UA-1), fonts
// embedded, language Dutch, no date, so the same pages give the same bytes. Throws SheetError.
std::string toPdf(const Layout& layout, const std::string& documentTitle, const Fonts& fonts);

}  // namespace app::sheets
