#include "app/sheets/layout/layout.h"

#include <algorithm>

#include "app/sheets/layout/characters.h"
#include "app/sheets/layout/paginate.h"
#include "app/sheets/layout/table.h"
#include "forms/model/overloaded.h"

namespace app::sheets {
namespace {

constexpr double belowHeading = 5;

void append(Flow& flow, std::vector<Strip> strips, double spaceAbove)
{
    strips.front().space = spaceAbove;
    flow.strips.insert(flow.strips.end(), strips.begin(), strips.end());
}

// Title and occasion stand beside each other on one rule.
void addTitle(Flow& flow, const Sheet& sheet, const MeasureText& widthOf)
{
    constexpr double titleWidth = 0.55 * textWidth;
    auto title = stacked(linesOf(sheet.title, style::title, {margin, titleWidth}, widthOf));
    std::vector<Strip> lines;
    for (const auto& line : sheet.occasion)
        for (const auto& strip : linesOf(
                 line, style::quiet, {margin + titleWidth, textWidth - titleWidth, Align::Right}, widthOf))
            lines.push_back(strip);
    auto occasion = stacked(lines);

    const auto height = std::max(title.height, occasion.height);
    moveDown(title, height - title.height);
    moveDown(occasion, height - occasion.height);
    overlay(title, occasion);
    title.boxes.push_back({margin, height + 5, textWidth, 1.5, colour::petrol});
    title.height = height + 12;
    flow.strips.push_back(title);
}

void addHeading(Flow& flow, const Heading& heading, const MeasureText& widthOf)
{
    const bool main = heading.level == 1;
    auto lines = linesOf(heading.text, main ? style::heading : style::strong, {}, widthOf);
    if (!heading.remark.empty()) {
        auto remark = linesOf(heading.remark, style::quiet, {}, widthOf);
        remark.front().space = 2;
        lines.insert(lines.end(), remark.begin(), remark.end());
    }
    keepTogether(lines);
    lines.back().keepWithNext = true;
    append(flow, lines, main ? 18 : 9);
}

void addParagraph(Flow& flow, const Paragraph& paragraph, const MeasureText& widthOf)
{
    auto lines = linesOf(paragraph.text.text, styleOf(paragraph.text.emphasis), {}, widthOf);
    keepEnds(lines);
    append(flow, lines, 5);
}

void addQuote(Flow& flow, const Quote& quote, const MeasureText& widthOf)
{
    constexpr double indent = 12;
    auto lines = linesOf(quote.text, style::quote, {margin + indent, textWidth - indent}, widthOf);
    pad(lines, 3);
    for (auto& line : lines)
        line.boxes.push_back({margin, 0, 2.25, line.height, colour::petrol});
    keepTogether(lines);
    lines.back().keepWithNext = true;
    append(flow, lines, 8);
}

void addTimeStrip(Flow& flow, const TimeStrip& bar)
{
    constexpr double barHeight = 12;
    constexpr double gap = 0.75;
    std::chrono::milliseconds total{0};
    for (const auto& part : bar.parts)
        total += part.within + part.over;
    if (total.count() <= 0)
        return;

    Strip strip;
    strip.height = barHeight;
    strip.keepWithNext = true;
    double left = margin;
    const auto addBox = [&](std::chrono::milliseconds time, const Colour& fill) {
        const auto width = textWidth * static_cast<double>(time.count()) / static_cast<double>(total.count());
        if (width > gap)
            strip.boxes.push_back({left, 0, width - gap, barHeight, fill});
        left += width;
    };
    for (std::size_t index = 0; index < bar.parts.size(); ++index) {
        addBox(bar.parts[index].within, index % 2 == 0 ? colour::petrol : colour::palePetrol);
        addBox(bar.parts[index].over, colour::amber);
    }
    append(flow, {strip}, 9);
}

void addBlock(Flow& flow, const Block& block, const MeasureText& widthOf)
{
    std::visit(forms::Overloaded{
                   [&](const Heading& heading) { addHeading(flow, heading, widthOf); },
                   [&](const Paragraph& paragraph) { addParagraph(flow, paragraph, widthOf); },
                   [&](const Quote& quote) { addQuote(flow, quote, widthOf); },
                   [&](const Table& table) { addTable(flow, table, widthOf); },
                   [&](const Facts& facts) { addFacts(flow, facts, widthOf); },
                   [&](const TimeStrip& bar) { addTimeStrip(flow, bar); },
               },
               block);
}

}  // namespace

Layout layOut(Sheet sheet, const Typeface& typeface)
{
    const auto replaced = makeDrawable(sheet, typeface.canDraw);
    Flow flow;
    addTitle(flow, sheet, typeface.widthOf);
    bool afterHeading = false;
    for (const auto& block : sheet.blocks) {
        const auto first = flow.strips.size();
        addBlock(flow, block, typeface.widthOf);
        if (afterHeading && first < flow.strips.size())
            flow.strips[first].space = belowHeading;
        afterHeading = std::holds_alternative<Heading>(block);
    }
    auto pages = paginate(flow);
    addHeadsAndFeet(pages, sheet, typeface.widthOf);
    return {std::move(pages), replaced};
}

}  // namespace app::sheets
