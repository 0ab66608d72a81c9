#include "app/sheets/layout/layout.h"

#include <algorithm>

#include "app/sheets/layout/head_foot.h"
#include "app/sheets/layout/poster.h"
#include "app/sheets/layout/texts.h"
#include "app/sheets/layout/typesetting.h"

namespace app::sheets {
namespace {

constexpr double belowHeading = 5;

// Where the last line of text stands.
double footOf(const Strip& strip)
{
    return strip.texts.empty() ? strip.height : strip.texts.back().y;
}

Strip onOneFoot(Strip left, Strip right)
{
    const auto foot = std::max(footOf(left), footOf(right));
    for (auto* part : {&left, &right}) {
        const auto by = foot - footOf(*part);
        moveDown(*part, by);
        part->height += by;
    }
    overlay(left, right);
    return left;
}

// More than half of the width, as far as the occasion does not need it.
double titleWidthBeside(const std::vector<std::string>& occasion, const Place& place, const Typesetting& set)
{
    constexpr double gutter = 18;
    double widest = 0;
    for (const auto& line : occasion)
        widest = std::max(widest, set.typeface.widthOf(line, style::quiet));
    return std::max(0.55 * place.width, place.width - widest - gutter);
}

// Title and occasion stand beside each other on one rule; where they are very long, below each other.
std::vector<Strip> titleStrips(const Sheet& sheet, const Place& place, Typesetting& set)
{
    const auto titleWidth = titleWidthBeside(sheet.occasion, place, set);
    const auto node = sheet.title.empty() ? ornament : set.structure.addHeading(1, sheet.title);
    auto title = set.linesOf(sheet.title, style::title, {place.left, titleWidth}, node);
    std::vector<Strip> occasion;
    for (const auto& line : sheet.occasion)
        for (const auto& strip : set.linesOf(
                 line, style::quiet, {place.left + titleWidth, place.width - titleWidth, Align::Right},
                 set.structure.add({Role::Paragraph})))
            occasion.push_back(strip);
    auto strips = title;
    if (std::max(heightOf(title), heightOf(occasion)) <= tall)
        strips = {onOneFoot(stacked(title), stacked(occasion))};
    else
        strips.insert(strips.end(), occasion.begin(), occasion.end());
    auto& last = strips.back();
    last.boxes.push_back({place.left, last.height + 5, place.width, 1.5, colour::petrol});
    last.height += 12;
    return strips;
}

// Content streams are read from top to bottom by programs that know nothing of the tree.
void putInReadingOrder(Page& page)
{
    std::stable_sort(page.texts.begin(), page.texts.end(),
                     [](const TextLine& one, const TextLine& other) { return one.node < other.node; });
}

std::vector<Page> pagesOf(const Sheet& sheet, Structure& structure, const Typeface& typeface)
{
    const Structure::Scope scope(structure, {Role::Section});
    const auto size = sizeOf(sheet.format);
    const Place place{margin, size.width - 2 * margin};
    const auto area = textArea(size);
    Typesetting set{typeface, structure, size, area.bottom - area.laterTop, sheet.title.empty() ? 0 : 1};
    Flow flow;
    if (!sheet.title.empty() || !sheet.occasion.empty())
        append(flow, titleStrips(sheet, place, set));
    for (auto& item : flowOf(sheet.blocks, place, set))
        flow.push_back(std::move(item));
    auto pages = paginate(flow, size, area);
    for (auto& page : pages)
        putInReadingOrder(page);
    addHeadsAndFeet(pages, sheet, typeface.widthOf);
    return sheet.overFourPapers ? overFourPapers(std::move(pages), typeface.widthOf) : pages;
}

}  // namespace

Flow flowOf(const std::vector<Block>& blocks, const Place& place, Typesetting& set)
{
    Flow flow;
    bool afterHeading = false;
    for (const auto& block : blocks) {
        const auto first = flow.size();
        std::visit([&](const auto& some) { add(flow, some, place, set); }, block);
        if (afterHeading && first < flow.size())
            setSpace(flow[first], belowHeading);
        afterHeading = std::holds_alternative<Heading>(block);
    }
    return flow;
}

void append(Layout& layout, Sheet sheet, const Typeface& typeface)
{
    layout.replaced += makeDrawable(sheet, typeface.canDraw);
    for (auto& page : pagesOf(sheet, layout.structure, typeface))
        layout.pages.push_back(std::move(page));
}

Layout layOut(std::vector<Sheet> sheets, const Typeface& typeface)
{
    Layout layout;
    for (auto& sheet : sheets)
        append(layout, std::move(sheet), typeface);
    return layout;
}

Layout layOut(Sheet sheet, const Typeface& typeface)
{
    Layout layout;
    append(layout, std::move(sheet), typeface);
    return layout;
}

}  // namespace app::sheets
