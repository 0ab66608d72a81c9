// Drawings from SVG at their place on paper.
#include <algorithm>

#include "app/sheets/layout/figure.h"
#include "app/sheets/layout/svg.h"

namespace app::sheets {
namespace {

void scale(Point& point, double factor)
{
    point.x *= factor;
    point.y *= factor;
}

void scale(Path& path, double factor)
{
    for (auto& outline : path.outlines) {
        scale(outline.start, factor);
        for (auto& curve : outline.curves)
            for (auto* point : {&curve.control1, &curve.control2, &curve.end})
                scale(*point, factor);
    }
    if (path.pen)
        path.pen->width *= factor;
}

double leftOf(double width, Align align, const Place& place)
{
    const auto spare = place.width - width;
    return place.left + (align == Align::Left ? 0 : align == Align::Centre ? spare / 2 : spare);
}

}  // namespace

NodeId figureOf(const std::string& spoken, Structure& structure)
{
    if (spoken.empty())
        return ornament;
    Node node{Role::Figure};
    node.text = spoken;
    return structure.add(std::move(node));
}

void add(Flow& flow, const Picture& picture, const Place& place, Typesetting& set)
{
    auto drawing = readSvg(picture.svg, colour::petrol);
    const auto factor =
        std::min(std::min(picture.height, set.tallest) / drawing.height, place.width / drawing.width);
    const auto left = leftOf(factor * drawing.width, picture.align, place);
    const auto node = figureOf(picture.spoken, set.structure);
    Strip strip;
    strip.space = 9;
    strip.height = factor * drawing.height;
    for (auto& path : drawing.paths) {
        scale(path, factor);
        move(path, left, 0);
        path.node = node;
        strip.paths.push_back(std::move(path));
    }
    flow.push_back(std::move(strip));
}

}  // namespace app::sheets
