// What a sheet says as a plain web page, so that other programs can print the same.
#pragma once

#include <string>

#include "app/sheets/layout/block.h"
#include "forms/model/overloaded.h"

namespace tests {

inline std::string escaped(const std::string& text)
{
    std::string html;
    for (const char character : text)
        html += character == '&'    ? "&amp;"
                : character == '<'  ? "&lt;"
                : character == '\n' ? "<br>"
                                    : std::string(1, character);
    return html;
}

inline std::string element(const std::string& name, const std::string& content)
{
    return "<" + name + ">" + content + "</" + name.substr(0, name.find(' ')) + ">\n";
}

inline std::string htmlOf(const app::sheets::Text& text)
{
    using app::sheets::Emphasis;
    switch (text.emphasis) {
        case Emphasis::Plain:
            return escaped(text.text);
        case Emphasis::Strong:
            return element("b", escaped(text.text));
        case Emphasis::Large:
            return element("big", escaped(text.text));
        case Emphasis::Quiet:
            return element("small", escaped(text.text));
        case Emphasis::Spoken:
            return element("i", escaped(text.text));
    }
    return {};
}

inline std::string htmlOf(const app::sheets::Cell& cell)
{
    using namespace app::sheets;
    std::string html;
    for (const auto& content : cell)
        html += element("div", std::visit(forms::Overloaded{
                                              [](const Text& text) { return htmlOf(text); },
                                              [](const Tick& tick) {
                                                  return (tick.ticked ? "[x] " : "[ ] ") + escaped(tick.text);
                                              },
                                          },
                                          content));
    return html;
}

inline std::string htmlOf(const app::sheets::Block& block);

inline std::string htmlOf(const std::vector<app::sheets::Block>& blocks)
{
    std::string html;
    for (const auto& block : blocks)
        html += htmlOf(block);
    return html;
}

inline std::string htmlOf(const app::sheets::Table& table)
{
    std::string head;
    for (const auto& column : table.columns)
        head += element("th", escaped(column.title));
    std::string body;
    for (const auto& row : table.rows) {
        std::string cells;
        for (const auto& cell : row)
            cells += element("td", htmlOf(cell));
        body += element("tr", cells);
    }
    return element("table", element("thead", element("tr", head)) + element("tbody", body));
}

inline std::string htmlOf(const app::sheets::Facts& facts)
{
    std::string rows;
    for (const auto& fact : facts.lines)
        rows += element("tr", element("td", htmlOf(fact.label)) + element("td", htmlOf(fact.content)));
    return element("table", rows);
}

inline std::string htmlOf(const app::sheets::List& list)
{
    std::string items;
    for (const auto& item : list.items)
        items += element("li", htmlOf(item));
    return element(list.mark == app::sheets::List::Mark::Number ? "ol" : "ul", items);
}

inline std::string htmlOf(const app::sheets::Signatures& signatures)
{
    std::string rows;
    for (const auto& row : signatures.rows) {
        std::string fields;
        for (const auto& field : row)
            fields += element("td", escaped(field.filledIn) + "<hr>" + escaped(field.caption));
        rows += element("tr", fields);
    }
    return element("table", rows);
}

inline std::string htmlOf(const app::sheets::Columns& columns)
{
    std::string sides;
    for (const auto& side : columns.sides)
        sides += element("td", htmlOf(side.blocks));
    return element("table", element("tr", sides));
}

inline std::string htmlOf(const app::sheets::Cards& cards)
{
    std::string html;
    for (std::size_t card = 0; card < cards.cards.size(); ++card) {
        const bool last = (card + 1) % static_cast<std::size_t>(cards.across * cards.down) == 0;
        html += element(last ? "div style='page-break-after: always'" : "div",
                        htmlOf(cards.cards[card].blocks) + escaped(cards.cards[card].foot));
    }
    return html;
}

inline std::string htmlOf(const app::sheets::Block& block)
{
    using namespace app::sheets;
    return std::visit(
        forms::Overloaded{
            [](const Heading& heading) {
                return element("h2", escaped(heading.text)) + element("small", escaped(heading.remark));
            },
            [](const Paragraph& paragraph) { return element("p", htmlOf(paragraph.text)); },
            [](const Quote& quote) { return element("blockquote", escaped(quote.text)); },
            [](const TimeStrip& strip) { return element("p", escaped(strip.spoken)); },
            [](const WritingRoom& room) {
                std::string lines;
                for (int line = 0; line < room.lines; ++line)
                    lines += "<br><hr>";
                return lines;
            },
            [](const Picture& picture) { return picture.svg; },
            [](const Panel& panel) {
                return element("div style='border: 1px solid; padding: 6pt'",
                               element("h3", escaped(panel.title)) + htmlOf(panel.blocks));
            },
            [](const Together& together) { return htmlOf(together.blocks); },
            [](const BarChart& chart) { return element("p", escaped(chart.spoken)); },
            [](const LineChart& chart) { return element("p", escaped(chart.spoken)); },
            [](const PageBreak&) { return element("div style='page-break-after: always'", ""); },
            [](const auto& other) { return htmlOf(other); },
        },
        block);
}

inline std::string htmlOf(const app::sheets::Bundle& bundle)
{
    std::string body;
    for (const auto& sheet : bundle.sheets)
        body += element("div style='page-break-after: always'", element("h1", escaped(sheet.title)) +
                                                                    htmlOf(sheet.blocks) +
                                                                    element("small", escaped(sheet.footer)));
    return "<!DOCTYPE html><html lang='nl'><head><meta charset='utf-8'><style>"
           "@page { size: A4; margin: 18mm } body { font: 10pt 'Open Sans' } table { width: 100% } "
           "td, th { vertical-align: top; text-align: left }</style>" +
           element("title", escaped(bundle.documentTitle)) + "</head>" + element("body", body) + "</html>";
}

}  // namespace tests
