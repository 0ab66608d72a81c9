// The little of SVG that line drawings such as our icons are made of.
#pragma once

#include <string_view>
#include <vector>

#include "app/sheets/layout/page.h"

namespace app::sheets {

// In units of its own, from the top left corner.
struct Drawing {
    double width;
    double height;
    std::vector<Path> paths;
};

// Reads paths, circles, ellipses, rectangles, lines and polygons, filled and drawn in colours such as
// #006E78, white or black; currentColor is `ink`. Throws SheetError PictureDamaged on everything else: a
// picture that would be shown in part is worse than none.
Drawing readSvg(std::string_view svg, const Colour& ink);

}  // namespace app::sheets
