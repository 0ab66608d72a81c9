// A page as a grid of cards that are cut apart.
#pragma once

#include "app/sheets/layout/flow.h"
#include "app/sheets/layout/style.h"

namespace app::sheets {

// A longer foot stands below the blocks like one of them.
inline constexpr int mostFootLines = 3;

// Where the blocks of a card stand, seen from its own left edge.
struct InsideOfCard {
    Place place;
    double height;  // that is left above a foot of the most lines
};
InsideOfCard insideOfCard(const Cards& cards, const PageSize& page);

// Whole pages; what one card cannot hold stands on the next.
std::vector<Page> cardPages(const CardGrid& grid, const PageSize& page);

}  // namespace app::sheets
