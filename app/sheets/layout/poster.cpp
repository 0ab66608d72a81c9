#include "app/sheets/layout/poster.h"

#include <algorithm>

#include "app/sheets/content/wording.h"
#include "app/sheets/layout/shapes.h"

namespace app::sheets {
namespace {

constexpr int across = 2;
constexpr int down = 2;
constexpr double overlap = 15 * millimetre;
constexpr double labelInset = 9 * millimetre;
const PageSize paper = sizeOf({Paper::A4, true});

void enlarge(Point& point, double factor)
{
    point.x *= factor;
    point.y *= factor;
}

void enlarge(Path& path, double factor)
{
    for (auto& outline : path.outlines) {
        enlarge(outline.start, factor);
        for (auto& curve : outline.curves) {
            enlarge(curve.control1, factor);
            enlarge(curve.control2, factor);
            enlarge(curve.end, factor);
        }
    }
    if (path.pen) {
        path.pen->width *= factor;
        for (auto& length : path.pen->dashes)
            length *= factor;
    }
}

void enlarge(Page& page, double factor)
{
    page.size = {page.size.width * factor, page.size.height * factor};
    for (auto& box : page.boxes)
        box = {box.x * factor, box.y * factor, box.width * factor, box.height * factor, box.fill, box.node};
    for (auto& path : page.paths)
        enlarge(path, factor);
    for (auto& line : page.texts) {
        line.x *= factor;
        line.y *= factor;
        line.style.size *= factor;
        line.style.leading *= factor;
    }
}

bool isOn(const PageSize& size, double x, double y)
{
    return x >= 0 && x < size.width && y >= 0 && y < size.height;
}

// What does not touch this part goes; what only reaches into it stays, but is heard where it begins.
void crop(Page& part)
{
    const auto& size = part.size;
    std::erase_if(part.boxes, [&](const Box& box) {
        return box.x >= size.width || box.y >= size.height || box.x + box.width <= 0 ||
               box.y + box.height <= 0;
    });
    std::erase_if(part.texts, [&](const TextLine& line) {
        return line.x >= size.width || line.y <= 0 || line.y - line.style.leading >= size.height;
    });
    for (auto& box : part.boxes)
        box.node = isOn(size, box.x, box.y) ? box.node : ornament;
    for (auto& path : part.paths)
        path.node = path.outlines.empty() || isOn(size, path.outlines[0].start.x, path.outlines[0].start.y)
                        ? path.node
                        : ornament;
    for (auto& line : part.texts)
        line.node = isOn(size, line.x, line.y) ? line.node : ornament;
}

Path cutLine(Point from, Point to)
{
    return {{polygon({from, to}, false)}, {}, Pen{0.5, colour::grey, false, {3, 3}}};
}

// Along the sides where other parts join, and which part it is in the corner that lies on the outside.
void addJoins(Page& part, int column, int row, const MeasureText& widthOf)
{
    const auto& size = part.size;
    const bool left = column == 0;
    const bool upper = row == 0;
    const auto x = left ? size.width - overlap / 2 : overlap / 2;
    const auto y = upper ? size.height - overlap / 2 : overlap / 2;
    part.paths.push_back(cutLine({x, 0}, {x, size.height}));
    part.paths.push_back(cutLine({0, y}, {size.width, y}));

    const auto label = posterPart(static_cast<std::size_t>(row * across + column + 1), across * down);
    const auto& style = style::quiet;
    const auto labelX = left ? labelInset : size.width - labelInset - widthOf(label, style);
    part.texts.push_back({labelX, upper ? labelInset : size.height - labelInset + style.size, style, label});
}

std::vector<Page> spread(Page page, const MeasureText& widthOf)
{
    const PageSize whole{across * paper.width - overlap, down * paper.height - overlap};
    const auto factor = std::min(whole.width / page.size.width, whole.height / page.size.height);
    enlarge(page, factor);
    move(page, (whole.width - page.size.width) / 2, (whole.height - page.size.height) / 2);

    std::vector<Page> parts;
    for (int row = 0; row < down; ++row)
        for (int column = 0; column < across; ++column) {
            auto part = page;
            move(part, -column * (paper.width - overlap), -row * (paper.height - overlap));
            part.size = paper;
            crop(part);
            addJoins(part, column, row, widthOf);
            parts.push_back(std::move(part));
        }
    return parts;
}

}  // namespace

std::vector<Page> overFourPapers(std::vector<Page> pages, const MeasureText& widthOf)
{
    std::vector<Page> all;
    for (auto& page : pages)
        for (auto& part : spread(std::move(page), widthOf))
            all.push_back(std::move(part));
    return all;
}

}  // namespace app::sheets
