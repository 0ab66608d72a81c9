// The structure tree of a tagged PDF (PDF 1.7, 14.7).
#pragma once

#include <vector>

#include "app/sheets/layout/layout.h"
#include "app/sheets/pdf/page_writer.h"

namespace app::sheets {

// Nodes on no page are left out, except cells, without which a table would not be regular.
void writeTags(const Layout& layout, const std::vector<WrittenPage>& pages, const PdfFile& file);

}  // namespace app::sheets
