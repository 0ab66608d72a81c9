// Plain outlines for paths.
#pragma once

#include <vector>

#include "app/sheets/layout/page.h"

namespace app::sheets {

// Straight lines from point to point. Precondition: there is a point.
Outline polygon(const std::vector<Point>& points, bool closed);

Outline rectangle(double x, double y, double width, double height);

Outline ellipse(Point centre, double radiusX, double radiusY);

}  // namespace app::sheets
