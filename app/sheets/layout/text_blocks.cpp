// Headings, paragraphs, quotes and lists.
#include <algorithm>

#include "app/sheets/content/wording.h"
#include "app/sheets/layout/cell.h"

namespace app::sheets {
namespace {

void append(Flow& flow, std::vector<Strip> strips, double spaceAbove)
{
    strips.front().space = spaceAbove;
    append(flow, strips);
}

NodeId labelOf(const List& list, Structure& structure)
{
    Node label{Role::Label};
    if (list.mark == List::Mark::Square)
        label.text = wording::notTicked;
    return structure.add(std::move(label));
}

void addMark(Strip& strip, const List& list, std::size_t index, const Place& place, NodeId label,
             const Typesetting& set)
{
    if (list.mark == List::Mark::Square)
        return addSquare(strip, false, place.left, label, set);
    const bool numbered = list.mark == List::Mark::Number;
    const auto mark = numbered ? std::to_string(list.firstNumber + static_cast<int>(index)) + "." : "•";
    auto made = set.linesOf(mark, numbered ? style::strong : style::mark, place, label).front();
    if (!strip.texts.empty())
        moveDown(made, strip.texts.front().y - made.texts.front().y);
    overlay(strip, made);
}

double indentOf(const List& list, const Typesetting& set)
{
    if (list.mark == List::Mark::Square)
        return tickIndent;
    if (list.mark == List::Mark::Bullet)
        return 12;
    const auto last = list.firstNumber + static_cast<int>(list.items.size()) - 1;
    return std::max(tickIndent, set.typeface.widthOf(std::to_string(last) + ". ", style::strong) + 3);
}

}  // namespace

std::vector<Strip> headingLines(const std::string& text, int level, const Place& place, Typesetting& set)
{
    const auto node = set.structure.addHeading(level + set.levelsAbove, text);
    auto lines = set.linesOf(text, level == 1 ? style::heading : style::strong, place, node);
    keepTogether(lines);
    lines.back().keepWithNext = true;
    return lines;
}

void add(Flow& flow, const Heading& heading, const Place& place, Typesetting& set)
{
    auto lines = headingLines(heading.text, heading.level, place, set);
    if (!heading.remark.empty()) {
        auto remark = set.linesOf(heading.remark, style::quiet, place, set.structure.add({Role::Paragraph}));
        remark.front().space = 2;
        lines.insert(lines.end(), remark.begin(), remark.end());
        keepTogether(lines);
        lines.back().keepWithNext = true;
    }
    append(flow, lines, heading.level == 1 ? 18 : 9);
}

void add(Flow& flow, const Paragraph& paragraph, const Place& place, Typesetting& set)
{
    auto lines = set.linesOf(paragraph.text.text, styleOf(paragraph.text.emphasis), place,
                             set.structure.add({Role::Paragraph}));
    keepEnds(lines);
    append(flow, lines, 5);
}

void add(Flow& flow, const Quote& quote, const Place& place, Typesetting& set)
{
    constexpr double indent = 12;
    const Structure::Scope scope(set.structure, {Role::Quote});
    auto lines = set.linesOf(quote.text, style::large, {place.left + indent, place.width - indent},
                             set.structure.add({Role::Paragraph}));
    pad(lines, 3);
    for (auto& line : lines)
        line.boxes.push_back({place.left, 0, 2.25, line.height, colour::petrol});
    keepTogether(lines);
    lines.back().keepWithNext = true;
    append(flow, lines, 8);
}

void add(Flow& flow, const List& list, const Place& place, Typesetting& set)
{
    if (list.items.empty())
        return;
    Node node{Role::List};
    node.mark = list.mark;
    const Structure::Scope scope(set.structure, std::move(node));
    const auto indent = indentOf(list, set);
    for (std::size_t index = 0; index < list.items.size(); ++index) {
        const Structure::Scope item(set.structure, {Role::ListItem});
        const auto label = labelOf(list, set.structure);
        const Structure::Scope body(set.structure, {Role::ListBody});
        auto lines = cellStrips(list.items[index], {place.left + indent, place.width - indent}, set);
        if (lines.empty())
            lines.resize(1);
        addMark(lines.front(), list, index, place, label, set);
        keepTogether(lines);
        append(flow, lines, index == 0 ? 5 : 3);
    }
}

}  // namespace app::sheets
