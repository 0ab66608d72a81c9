// What a sheet says, as plain text; for tests that do not care where it stands.
#pragma once

#include <string>

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/layout/block.h"
#include "forms/model/overloaded.h"

namespace tests {

// Winter time in the Netherlands.
inline app::sheets::LocalTime localTime(forms::Instant instant)
{
    const auto local = instant + std::chrono::hours{1};
    const auto day = std::chrono::floor<std::chrono::days>(local);
    return {day, std::chrono::floor<std::chrono::minutes>(local - day)};
}

inline std::string textOf(const app::sheets::Cell& cell)
{
    using namespace app::sheets;
    std::string text;
    for (const auto& content : cell)
        text += (text.empty() ? "" : " / ") +
                std::visit(forms::Overloaded{
                               [](const Text& words) { return words.text; },
                               [](const Tick& tick) {
                                   return (tick.ticked ? "[x]" : "[ ]") +
                                          (tick.text.empty() ? "" : " " + tick.text);
                               },
                           },
                           content);
    return text;
}

inline std::string textOf(const app::sheets::Table& table)
{
    std::string text;
    for (const auto& column : table.columns)
        text += column.title + " | ";
    for (const auto& row : table.rows) {
        text += "\n";
        for (const auto& cell : row)
            text += textOf(cell) + " | ";
    }
    return text;
}

inline std::string textOf(const app::sheets::Block& block);

inline std::string textOf(const std::vector<app::sheets::Block>& blocks)
{
    std::string text;
    for (const auto& block : blocks)
        text += textOf(block);
    return text;
}

inline std::string textOf(const app::sheets::List& list)
{
    using Mark = app::sheets::List::Mark;
    std::string text;
    auto number = list.firstNumber;
    for (const auto& item : list.items)
        text += (text.empty() ? "" : "\n") +
                (list.mark == Mark::Number   ? std::to_string(number++) + ". "
                 : list.mark == Mark::Square ? "[ ] "
                                             : "* ") +
                textOf(item);
    return text;
}

inline std::string textOf(const app::sheets::Facts& facts)
{
    std::string text;
    for (const auto& fact : facts.lines)
        text += (text.empty() ? "" : "\n") + textOf(fact.label) + ": " + textOf(fact.content);
    return text;
}

inline std::string textOf(const app::sheets::Signatures& signatures)
{
    std::string text;
    for (const auto& row : signatures.rows) {
        text += text.empty() ? "" : "\n";
        for (const auto& field : row)
            text += (field.filledIn.empty() ? "____" : field.filledIn) + " (" + field.caption + ") ";
    }
    return text;
}

inline std::string textOf(const app::sheets::Columns& columns)
{
    std::string text;
    for (const auto& side : columns.sides)
        text += "(column)\n" + textOf(side.blocks);
    return text + "(end of columns)";
}

inline std::string textOf(const app::sheets::Cards& cards)
{
    std::string text;
    for (const auto& card : cards.cards)
        text += "(card)\n" + textOf(card.blocks) + card.foot + "\n";
    return text + "(end of cards)";
}

inline std::string textOf(const app::sheets::Block& block)
{
    using namespace app::sheets;
    return std::visit(forms::Overloaded{
                          [](const Heading& heading) {
                              return "== " + heading.text +
                                     (heading.remark.empty() ? "" : "\n" + heading.remark);
                          },
                          [](const Paragraph& paragraph) { return paragraph.text.text; },
                          [](const Quote& quote) { return "> " + quote.text; },
                          [](const TimeStrip&) { return std::string("(time strip)"); },
                          [](const WritingRoom& room) {
                              return "(" + std::to_string(room.lines) + " lines to write on)";
                          },
                          [](const Picture& picture) { return "(picture: " + picture.spoken + ")"; },
                          [](const Panel& panel) {
                              return "[" + panel.badge + "] == " + panel.title + "\n" + textOf(panel.blocks) +
                                     "(end of panel)";
                          },
                          [](const Together& together) { return textOf(together.blocks) + "(end)"; },
                          [](const BarChart& chart) { return "(bars: " + chart.spoken + ")"; },
                          [](const LineChart& chart) { return "(lines: " + chart.spoken + ")"; },
                          [](const PageBreak&) { return std::string("(new page)"); },
                          [](const auto& other) { return textOf(other); },
                      },
                      block) +
           "\n";
}

inline std::string textOf(const app::sheets::Sheet& sheet)
{
    auto text = "# " + sheet.title + "\n";
    for (const auto& line : sheet.occasion)
        text += line + "\n";
    return text + textOf(sheet.blocks) + "-- " + sheet.footer + "\n";
}

}  // namespace tests
