#include "app/sheets/plain_text.h"

#include <utility>

#include "forms/model/overloaded.h"

namespace app::sheets {
namespace {

std::string textOf(const Cell& cell)
{
    std::string all;
    for (const auto& content : cell)
        std::visit([&](const auto& holder) { all += (all.empty() ? "" : ", ") + holder.text; }, content);
    return all;
}

class Writer {
public:
    std::string text;

    void line(const std::string& words)
    {
        if (!words.empty())
            text += words + "\n";
    }

    void heading(const std::string& words)
    {
        if (!words.empty())
            text += (text.empty() ? "" : "\n") + words + "\n";
    }

    void write(const std::vector<Block>& blocks)
    {
        for (const auto& block : blocks)
            write(block);
    }

private:
    void write(const Block& block)
    {
        std::visit(forms::Overloaded{
                       [&](const Heading& each) {
                           heading(each.text);
                           line(each.remark);
                       },
                       [&](const Paragraph& each) { line(each.text.text); },
                       [&](const Quote& each) { line(each.text); },
                       [&](const List& each) { write(each); },
                       [&](const Table& each) { write(each); },
                       [&](const Facts& each) {
                           for (const auto& fact : each.lines)
                               line(textOf(fact.label) + ": " + textOf(fact.content));
                       },
                       [&](const Panel& each) {
                           heading(each.title);
                           write(each.blocks);
                       },
                       [&](const Columns& each) { write(each); },
                       [&](const Together& each) { write(each.blocks); },
                       [&](const Cards& each) {
                           for (const auto& card : each.cards)
                               write(card.blocks);
                       },
                       [&](const TimeStrip& each) { line(each.spoken); },
                       [&](const Picture& each) { line(each.spoken); },
                       [&](const BarChart& each) { line(each.spoken); },
                       [&](const LineChart& each) { line(each.spoken); },
                       [](const WritingRoom&) {},
                       [](const Signatures&) {},
                       [](const PageBreak&) {},
                   },
                   block);
    }

    void write(const List& list)
    {
        for (const auto& item : list.items)
            line("• " + textOf(item));
    }

    void write(const Columns& columns)
    {
        const auto& sides = columns.sides;
        if (columns.readFromRight)
            for (auto side = sides.rbegin(); side != sides.rend(); ++side)
                write(side->blocks);
        else
            for (const auto& side : sides)
                write(side.blocks);
    }

    // "Periode apr – jun 2026: afgesproken 12, gedaan 11"
    void write(const Table& table)
    {
        for (const auto& row : table.rows) {
            std::string words;
            for (std::size_t place = 0; place < row.size(); ++place) {
                const auto& title = table.columns[place].title;
                words += (place == 0   ? ""
                          : place == 1 ? ": "
                                       : ", ") +
                         title + (title.empty() ? "" : " ") + textOf(row[place]);
            }
            line(words);
        }
    }
};

}  // namespace

std::string plainText(const Sheet& sheet)
{
    Writer writer;
    writer.line(sheet.title);
    for (const auto& occasion : sheet.occasion)
        writer.line(occasion);
    writer.write(sheet.blocks);
    return std::move(writer.text);
}

}  // namespace app::sheets
