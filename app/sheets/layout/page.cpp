#include "app/sheets/layout/page.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace app::sheets {
namespace {

const char* nameOf(Face face)
{
    switch (face) {
        case Face::Regular:
            return "regular";
        case Face::Semibold:
            return "semibold";
        case Face::Bold:
            return "bold";
        case Face::Italic:
            return "italic";
    }
    return "";
}

const char* nameOf(const Colour& fill)
{
    return fill == colour::ink          ? "ink"
           : fill == colour::petrol     ? "petrol"
           : fill == colour::palePetrol ? "pale petrol"
           : fill == colour::amber      ? "amber"
           : fill == colour::grey       ? "grey"
           : fill == colour::line       ? "line"
           : fill == colour::strongLine ? "strong line"
           : fill == colour::tint       ? "tint"
                                        : "white";
}

// A path by where it begins and ends.
std::string toText(const Path& path)
{
    std::ostringstream out;
    for (const auto& outline : path.outlines) {
        const auto& end = outline.curves.empty() ? outline.start : outline.curves.back().end;
        out << "  path " << std::lround(outline.start.x) << ',' << std::lround(outline.start.y) << " to "
            << std::lround(end.x) << ',' << std::lround(end.y) << "  " << outline.curves.size()
            << (outline.closed ? " closed" : "") << (path.fill ? std::string("  ") + nameOf(*path.fill) : "")
            << (path.pen ? std::string("  pen ") + nameOf(path.pen->colour) : "") << '\n';
    }
    return out.str();
}

void move(Point& point, double right, double down)
{
    point.x += right;
    point.y += down;
}

}  // namespace

PageSize sizeOf(const PageFormat& format)
{
    const PageSize upright = format.paper == Paper::A3 ? PageSize{297 * millimetre, 420 * millimetre}
                                                       : PageSize{210 * millimetre, 297 * millimetre};
    return format.landscape ? PageSize{upright.height, upright.width} : upright;
}

void move(Path& path, double right, double down)
{
    for (auto& outline : path.outlines) {
        move(outline.start, right, down);
        for (auto& curve : outline.curves)
            for (auto* point : {&curve.control1, &curve.control2, &curve.end})
                move(*point, right, down);
    }
}

void move(Page& page, double right, double down)
{
    for (auto& path : page.paths)
        move(path, right, down);
    for (auto& box : page.boxes) {
        box.x += right;
        box.y += down;
    }
    for (auto& text : page.texts) {
        text.x += right;
        text.y += down;
    }
}

Bounds boundsOf(const Page& page, NodeId node)
{
    Bounds bounds{page.size.width, page.size.height, 0, 0};
    const auto include = [&](double x, double y) {
        bounds = {std::min(bounds.left, x), std::min(bounds.top, y), std::max(bounds.right, x),
                  std::max(bounds.bottom, y)};
    };
    for (const auto& box : page.boxes)
        if (box.node == node) {
            include(box.x, box.y);
            include(box.x + box.width, box.y + box.height);
        }
    for (const auto& path : page.paths)
        if (path.node == node)
            for (const auto& outline : path.outlines) {
                include(outline.start.x, outline.start.y);
                for (const auto& curve : outline.curves)
                    include(curve.end.x, curve.end.y);
            }
    for (const auto& text : page.texts)
        if (text.node == node) {
            include(text.x, text.y - text.style.size);
            include(text.x, text.y);
        }
    return bounds;
}

std::string toText(const std::vector<Page>& pages)
{
    std::ostringstream out;
    out.imbue(std::locale::classic());
    for (std::size_t index = 0; index < pages.size(); ++index) {
        out << "page " << index + 1;
        if (const auto& size = pages[index].size; size != PageSize{})
            out << "  " << std::lround(size.width) << " x " << std::lround(size.height);
        out << '\n';
        for (const auto& box : pages[index].boxes)
            out << "  box  " << std::lround(box.x) << ',' << std::lround(box.y) << "  " << box.width << " x "
                << box.height << "  " << nameOf(box.fill) << '\n';
        for (const auto& path : pages[index].paths)
            out << toText(path);
        for (const auto& text : pages[index].texts)
            out << "  text " << std::lround(text.x) << ',' << std::lround(text.y) << "  "
                << nameOf(text.style.face) << ' ' << text.style.size << ' ' << nameOf(text.style.colour)
                << "  " << text.text << '\n';
    }
    return out.str();
}

}  // namespace app::sheets
