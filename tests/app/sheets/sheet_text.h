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

inline std::string textOf(const app::sheets::Block& block)
{
    using namespace app::sheets;
    return std::visit(
               forms::Overloaded{
                   [](const Heading& heading) {
                       return "== " + heading.text + (heading.remark.empty() ? "" : "\n" + heading.remark);
                   },
                   [](const Paragraph& paragraph) { return paragraph.text.text; },
                   [](const Quote& quote) { return "> " + quote.text; },
                   [](const Table& table) { return textOf(table); },
                   [](const Facts& facts) {
                       std::string text;
                       for (const auto& fact : facts.lines)
                           text +=
                               (text.empty() ? "" : "\n") + textOf(fact.label) + ": " + textOf(fact.content);
                       return text;
                   },
                   [](const TimeStrip&) { return std::string("(time strip)"); },
               },
               block) +
           "\n";
}

inline std::string textOf(const app::sheets::Sheet& sheet)
{
    auto text = "# " + sheet.title + "\n";
    for (const auto& line : sheet.occasion)
        text += line + "\n";
    for (const auto& block : sheet.blocks)
        text += textOf(block);
    return text + "-- " + sheet.footer + "\n";
}

}  // namespace tests
