// What a PDF says of itself.
#pragma once

#include <string>

#include "app/sheets/pdf/pdf_file.h"

namespace app::sheets {

// Title, language, and that the file keeps to PDF/UA-1 (ISO 14289-1, 5). No date and no name of a person, so
// that the same sheets give the same bytes.
void writeDocumentFacts(const std::string& title, const PdfFile& file);

}  // namespace app::sheets
