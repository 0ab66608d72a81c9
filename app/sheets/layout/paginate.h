// Filling pages with strips.
#pragma once

#include <vector>

#include "app/sheets/layout/strip.h"

namespace app::sheets {

// At least one page. What is kept with the next goes along to a new page as far as one page can hold it.
std::vector<Page> paginate(const Flow& flow);

// What stands above and below the text: from the second page on title and occasion, on every page the footer
// and which page of how many it is. Shortened where one line does not hold them.
void addHeadsAndFeet(std::vector<Page>& pages, const Sheet& sheet, const MeasureText& widthOf);

}  // namespace app::sheets
