#include "app/sheets/layout/cell.h"

#include "app/sheets/content/wording.h"
#include "app/sheets/layout/shapes.h"
#include "forms/model/overloaded.h"

namespace app::sheets {
namespace {

constexpr double tickSize = 10;

NodeId tickNode(const Tick& tick, Structure& structure)
{
    Node node{Role::Figure};
    node.text = tick.ticked ? wording::ticked : wording::notTicked;
    return structure.add(std::move(node));
}

std::vector<Strip> tickStrips(const Tick& tick, const Place& place, Typesetting& set)
{
    const auto square = tickNode(tick, set.structure);
    if (tick.text.empty()) {
        const auto left =
            place.align == Align::Centre ? place.left + (place.width - tickSize) / 2 : place.left;
        std::vector<Strip> alone(1);
        alone.front().height = style::tick.leading;
        addSquare(alone.front(), tick.ticked, left, square, set);
        return alone;
    }
    const Place behind{place.left + tickIndent, place.width - tickIndent};
    auto lines = set.linesOf(tick.text, style::body, behind, set.structure.add({Role::Paragraph}));
    addSquare(lines.front(), tick.ticked, place.left, square, set);
    return lines;
}

}  // namespace

void addSquare(Strip& strip, bool ticked, double left, NodeId node, const Typesetting& set)
{
    constexpr double thickness = 0.9;
    constexpr double side = tickSize - thickness;
    const auto top = (style::tick.leading - side) / 2;
    strip.paths.push_back({{rectangle(left + thickness / 2, top, side, side)},
                           std::nullopt,
                           Pen{thickness, colour::petrol},
                           node});
    if (ticked) {
        const auto cross = set.linesOf("×", style::tick, {left, tickSize, Align::Centre}, node);
        strip.texts.insert(strip.texts.begin(), cross.front().texts.front());
    }
}

std::vector<Strip> cellStrips(const Cell& cell, const Place& place, Typesetting& set)
{
    const auto textStrips = [&](const Text& text) {
        // One text alone needs no paragraph of its own.
        const auto node = cell.size() == 1 ? set.structure.open() : set.structure.add({Role::Paragraph});
        return set.linesOf(text.text, styleOf(text.emphasis), place, node);
    };
    std::vector<Strip> strips;
    for (const auto& content : cell) {
        const auto lines = std::visit(
            forms::Overloaded{
                textStrips,
                [&](const Tick& tick) { return tickStrips(tick, place, set); },
            },
            content);
        strips.insert(strips.end(), lines.begin(), lines.end());
    }
    return strips;
}

}  // namespace app::sheets
