// A page as a grid of cards that are cut apart.
#pragma once

#include "app/sheets/layout/flow.h"

namespace app::sheets {

// Where the blocks of a card stand, seen from its own left edge.
Place insideOfCard(const Cards& cards, const PageSize& page);

// Whole pages; what one card cannot hold stands on the next.
std::vector<Page> cardPages(const CardGrid& grid, const PageSize& page);

}  // namespace app::sheets
