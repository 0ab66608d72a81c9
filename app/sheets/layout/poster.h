// Pages larger than any paper in the office, for a wall.
#pragma once

#include <vector>

#include "app/sheets/layout/page.h"
#include "app/sheets/layout/typeface.h"

namespace app::sheets {

// Each page, enlarged, becomes four of A4 landscape, the left one of the upper row first. Neighbours show the
// same strip of 15 mm and a line to cut along in the middle of it, so that no printer has to reach the edge
// of its paper. What belongs to a node of the structure belongs to it on one of the four only.
std::vector<Page> overFourPapers(std::vector<Page> pages, const MeasureText& widthOf);

}  // namespace app::sheets
