#include "app/sheets/layout/texts.h"

#include "app/sheets/layout/characters.h"
#include "forms/model/overloaded.h"

namespace app::sheets {
namespace {

using ForText = std::function<void(std::string&)>;

void visitTexts(Cell& cell, const ForText& visit)
{
    // Text and Tick alike hold one text.
    for (auto& content : cell)
        std::visit([&](auto& holder) { visit(holder.text); }, content);
}

void visitTexts(Block& block, const ForText& visit);

void visitTexts(std::vector<Block>& blocks, const ForText& visit)
{
    for (auto& block : blocks)
        visitTexts(block, visit);
}

void visitTexts(Table& table, const ForText& visit)
{
    for (auto& column : table.columns)
        visit(column.title);
    for (auto& row : table.rows)
        for (auto& cell : row)
            visitTexts(cell, visit);
}

void visitTexts(LineChart& chart, const ForText& visit)
{
    for (auto& mark : chart.scale)
        visit(mark.name);
    for (auto& point : chart.points)
        visit(point);
    for (auto& line : chart.lines)
        visit(line.name);
}

void visitTexts(Cards& cards, const ForText& visit)
{
    for (auto& card : cards.cards) {
        visitTexts(card.blocks, visit);
        visit(card.foot);
    }
}

void visitTexts(Block& block, const ForText& visit)
{
    std::visit(forms::Overloaded{
                   [&](Heading& heading) {
                       visit(heading.text);
                       visit(heading.remark);
                   },
                   [&](Paragraph& paragraph) { visit(paragraph.text.text); },
                   [&](Quote& quote) { visit(quote.text); },
                   [&](List& list) {
                       for (auto& item : list.items)
                           visitTexts(item, visit);
                   },
                   [&](Table& table) { visitTexts(table, visit); },
                   [&](Facts& facts) {
                       for (auto& fact : facts.lines) {
                           visitTexts(fact.label, visit);
                           visitTexts(fact.content, visit);
                       }
                   },
                   [&](Signatures& signatures) {
                       for (auto& row : signatures.rows)
                           for (auto& field : row) {
                               visit(field.caption);
                               visit(field.filledIn);
                           }
                   },
                   [&](Panel& panel) {
                       visit(panel.title);
                       visit(panel.badge);
                       visitTexts(panel.blocks, visit);
                   },
                   [&](Columns& columns) {
                       for (auto& side : columns.sides)
                           visitTexts(side.blocks, visit);
                   },
                   [&](Together& together) { visitTexts(together.blocks, visit); },
                   [&](Cards& cards) { visitTexts(cards, visit); },
                   [&](BarChart& chart) {
                       for (auto& bar : chart.bars) {
                           visit(bar.label);
                           visit(bar.shown);
                       }
                   },
                   [&](LineChart& chart) { visitTexts(chart, visit); },
                   [](TimeStrip&) {},
                   [](WritingRoom&) {},
                   [](Picture&) {},
                   [](PageBreak&) {},
               },
               block);
}

}  // namespace

void forEachText(Sheet& sheet, const std::function<void(std::string&)>& visit)
{
    visit(sheet.title);
    for (auto& line : sheet.occasion)
        visit(line);
    visitTexts(sheet.blocks, visit);
    visit(sheet.footer);
}

std::size_t makeDrawable(Sheet& sheet, const CanDraw& canDraw)
{
    std::size_t replaced = 0;
    const auto clean = [&](std::string& text) {
        auto result = drawable(text, canDraw);
        text = std::move(result.text);
        replaced += result.replaced;
    };
    forEachText(sheet, clean);
    return replaced;
}

}  // namespace app::sheets
