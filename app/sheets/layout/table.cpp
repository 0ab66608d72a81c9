#include "app/sheets/layout/table.h"

#include <algorithm>

#include "forms/model/overloaded.h"

namespace app::sheets {
namespace {

constexpr double gutter = 12;
constexpr double rowPadding = 4.5;
constexpr double spaceAbove = 9;
constexpr double factSpace = 5;
constexpr double lowRows = 80;  // two of them
constexpr double tickSize = 10;
constexpr double tickIndent = 18;

// Its lines, from top to bottom.
using Row = std::vector<Strip>;

std::vector<Place> placesOf(const std::vector<Column>& columns)
{
    double shares = 0;
    for (const auto& column : columns)
        shares += column.share;
    const double forColumns = textWidth - gutter * static_cast<double>(columns.size() - 1);

    std::vector<Place> places;
    double left = margin;
    for (const auto& column : columns) {
        const double width = forColumns * column.share / shares;
        places.push_back({left, width, column.align});
        left += width + gutter;
    }
    return places;
}

void addSquare(Strip& strip, bool ticked, double left, const MeasureText& widthOf)
{
    constexpr double outline = 0.9;
    constexpr double inside = tickSize - 2 * outline;
    const auto top = (style::tick.leading - tickSize) / 2;
    strip.boxes.push_back({left, top, tickSize, tickSize, colour::petrol});
    strip.boxes.push_back({left + outline, top + outline, inside, inside, colour::white});
    if (ticked) {
        const auto cross = linesOf("×", style::tick, {left, tickSize, Align::Centre}, widthOf);
        strip.texts.insert(strip.texts.begin(), cross.front().texts.front());
    }
}

std::vector<Strip> tickStrips(const Tick& tick, const Place& place, const MeasureText& widthOf)
{
    if (tick.text.empty()) {
        const auto left =
            place.align == Align::Centre ? place.left + (place.width - tickSize) / 2 : place.left;
        std::vector<Strip> alone(1);
        alone.front().height = style::tick.leading;
        addSquare(alone.front(), tick.ticked, left, widthOf);
        return alone;
    }
    const Place behind{place.left + tickIndent, place.width - tickIndent};
    auto lines = linesOf(tick.text, style::body, behind, widthOf);
    addSquare(lines.front(), tick.ticked, place.left, widthOf);
    return lines;
}

std::vector<Strip> cellStrips(const Cell& cell, const Place& place, const MeasureText& widthOf)
{
    std::vector<Strip> strips;
    for (const auto& content : cell) {
        const auto lines = std::visit(
            forms::Overloaded{
                [&](const Text& text) { return linesOf(text.text, styleOf(text.emphasis), place, widthOf); },
                [&](const Tick& tick) { return tickStrips(tick, place, widthOf); },
            },
            content);
        strips.insert(strips.end(), lines.begin(), lines.end());
    }
    return strips;
}

// The first lines of all columns beside each other, then the second ones, and so on.
Row beside(const std::vector<std::vector<Strip>>& columns)
{
    Row lines(1);
    for (const auto& column : columns) {
        lines.resize(std::max(lines.size(), column.size()));
        for (std::size_t index = 0; index < column.size(); ++index)
            overlay(lines[index], column[index]);
    }
    return lines;
}

Row rowStrips(const std::vector<Cell>& cells, const std::vector<Place>& places, const MeasureText& widthOf)
{
    std::vector<std::vector<Strip>> columns;
    for (std::size_t index = 0; index < std::min(cells.size(), places.size()); ++index)
        columns.push_back(cellStrips(cells[index], places[index], widthOf));
    return beside(columns);
}

void ruleBelow(Row& row, double thickness, const Colour& colour)
{
    auto& last = row.back();
    last.boxes.push_back({margin, last.height - thickness, textWidth, thickness, colour});
}

void append(Flow& flow, const Row& row)
{
    flow.strips.insert(flow.strips.end(), row.begin(), row.end());
}

// No first or last row stands on a page alone, unless keeping it in company would leave much of a page white.
void addRows(Flow& flow, std::vector<Row>& rows)
{
    for (std::size_t index = 0; index < rows.size(); ++index) {
        keepTogether(rows[index]);
        const bool atAnEnd = index == 0 || index + 2 == rows.size();
        if (atAnEnd && index + 1 < rows.size())
            rows[index].back().keepWithNext = heightOf(rows[index]) + heightOf(rows[index + 1]) <= lowRows;
        append(flow, rows[index]);
    }
}

// Gives the number of the header, unless it is too tall to stand on every page.
std::optional<std::size_t> addHeader(Flow& flow, const Table& table, const std::vector<Place>& places,
                                     const MeasureText& widthOf)
{
    std::vector<std::vector<Strip>> titles;
    for (std::size_t index = 0; index < places.size(); ++index)
        titles.push_back(linesOf(table.columns[index].title, style::columnTitle, places[index], widthOf));
    auto header = beside(titles);
    pad(header, rowPadding - 1);
    ruleBelow(header, 0.75, colour::strongLine);
    header.front().space = spaceAbove;
    keepTogether(header);
    header.back().keepWithNext = true;
    append(flow, header);
    if (heightOf(header) > tall)
        return std::nullopt;
    flow.headers.push_back(stacked(header));
    return flow.headers.size() - 1;
}

}  // namespace

void addTable(Flow& flow, const Table& table, const MeasureText& widthOf)
{
    const auto places = placesOf(table.columns);
    const bool titled = std::any_of(table.columns.begin(), table.columns.end(),
                                    [](const Column& column) { return !column.title.empty(); });
    const auto header = titled ? addHeader(flow, table, places, widthOf) : std::nullopt;
    std::vector<Row> rows;
    for (const auto& cells : table.rows) {
        auto row = rowStrips(cells, places, widthOf);
        pad(row, rowPadding);
        ruleBelow(row, 0.5, colour::line);
        for (auto& strip : row)
            strip.header = header;
        rows.push_back(std::move(row));
    }
    addRows(flow, rows);
}

void addFacts(Flow& flow, const Facts& facts, const MeasureText& widthOf)
{
    const auto places = placesOf({{"", facts.labelShare}, {"", 1 - facts.labelShare}});
    std::vector<Row> rows;
    for (const auto& fact : facts.lines) {
        auto row = rowStrips({fact.label, fact.content}, places, widthOf);
        row.front().space = rows.empty() ? spaceAbove : factSpace;
        rows.push_back(std::move(row));
    }
    addRows(flow, rows);
}

}  // namespace app::sheets
