// What stands above and below the text of a page.
#pragma once

#include <vector>

#include "app/sheets/layout/paginate.h"

namespace app::sheets {

// Where the text stands between them.
Area textArea(const PageSize& page);

// From the second page on title and occasion, on every page the footer and which page of how many it is; on
// bare pages nothing. Shortened where one line does not hold them.
void addHeadsAndFeet(std::vector<Page>& pages, const Sheet& sheet, const MeasureText& widthOf);

}  // namespace app::sheets
