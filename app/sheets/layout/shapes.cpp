#include "app/sheets/layout/shapes.h"

namespace app::sheets {

Outline polygon(const std::vector<Point>& points, bool closed)
{
    Outline outline{points.front(), {}, closed};
    for (std::size_t index = 1; index < points.size(); ++index)
        outline.curves.push_back({points[index - 1], points[index], points[index]});
    return outline;
}

Outline rectangle(double x, double y, double width, double height)
{
    return polygon({{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}, true);
}

// Four curves, each as round as a quarter of an ellipse to within a thousandth.
Outline ellipse(Point centre, double radiusX, double radiusY)
{
    constexpr double pull = 0.5523;
    const auto at = [&](double x, double y) { return Point{centre.x + x * radiusX, centre.y + y * radiusY}; };
    return {at(1, 0),
            {{at(1, pull), at(pull, 1), at(0, 1)},
             {at(-pull, 1), at(-1, pull), at(-1, 0)},
             {at(-1, -pull), at(-pull, -1), at(0, -1)},
             {at(pull, -1), at(1, -pull), at(1, 0)}},
            true};
}

}  // namespace app::sheets
