// Filling pages with flows.
#pragma once

#include <vector>

#include "app/sheets/layout/flow.h"

namespace app::sheets {

// Where flows stand on a page, from the top edge.
struct Area {
    double firstTop;  // on the first page
    double laterTop;  // on all others
    double bottom;
};

// At least one page of that size. What is kept with the next goes along to a new page as far as one page can
// hold it.
std::vector<Page> paginate(const Flow& flow, const PageSize& size, const Area& area);

}  // namespace app::sheets
