// What a PDF says of itself, and how a reader finds its way.
#pragma once

#include <string>
#include <vector>

#include "app/sheets/layout/layout.h"
#include "app/sheets/pdf/page_writer.h"

namespace app::sheets {

// Title, language, and that the file keeps to PDF/UA-1 (ISO 14289-1, 5). No date and no name of a person, so
// that the same sheets give the same bytes.
void writeDocumentFacts(const std::string& title, const PdfFile& file);

// The headings as a list beside the pages, each below the higher one before it.
void writeBookmarks(const Layout& layout, const std::vector<WrittenPage>& pages, const PdfFile& file);

}  // namespace app::sheets
