// Things beside each other in columns: tables and facts.
#include <algorithm>

#include "app/sheets/layout/cell.h"

namespace app::sheets {
namespace {

constexpr double rowPadding = 4.5;
constexpr double spaceAbove = 9;
constexpr double factSpace = 5;
constexpr double lowRows = 80;  // two of them
constexpr double thinRule = 0.5;
constexpr double titleRule = 0.75;

// Its lines, from top to bottom.
using Row = std::vector<Strip>;

// A table to write in stands on the grid, with white inside its lines; in any other a narrow column needs all
// there is.
std::vector<Place> placesOf(const Table& table, const Place& place)
{
    std::vector<double> shares;
    for (const auto& column : table.columns)
        shares.push_back(column.share);
    auto places = table.lined ? columnsOf(place, shares) : divided(place, shares, gutter);
    for (std::size_t index = 0; index < places.size(); ++index)
        places[index].align = table.columns[index].align;
    if (!table.lined || places.empty())
        return places;
    places.front().left += gutter / 2;
    places.front().width -= gutter / 2;
    places.back().width -= gutter / 2;
    return places;
}

void ruleBelow(Row& row, double thickness, const Colour& colour, const Place& place)
{
    auto& last = row.back();
    last.boxes.push_back({place.left, last.height - thickness, place.width, thickness, colour});
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

// An empty cell names nothing.
Node rowHeader(const Cell& cell)
{
    Node node{cell.empty() ? Role::TableCell : Role::TableHeader};
    node.namesRow = !cell.empty();
    return node;
}

class TableSetter {
public:
    TableSetter(const Table& table, const Place& place, Typesetting& set)
        : table_(table), place_(place), set_(set), places_(placesOf(table, place))
    {
    }

    void addTo(Flow& flow)
    {
        const Structure::Scope scope(set_.structure, {namesSomething() ? Role::Table : Role::Group});
        auto header = hasTitles() ? headerRow() : Row{};
        std::vector<Row> rows;
        for (const auto& cells : table_.rows)
            rows.push_back(rowOf(cells));
        if (header.empty() && !rows.empty())
            rows.front().front().space = spaceAbove;
        if (table_.lined)
            ruleAbove(header.empty() && !rows.empty() ? rows.front() : header);
        append(flow, header);
        if (header.empty() || heightOf(header) > third())
            return addRows(flow, rows);
        Repeating repeating;
        repeating.header = asOrnament(stacked(header));
        addRows(repeating.flow, rows);
        flow.push_back(std::move(repeating));
    }

private:
    // Of a page or card: more than that is too much for titles that come again, and for a strip.
    double third() const { return set_.tallest / 3; }

    bool hasTitles() const
    {
        return std::any_of(table_.columns.begin(), table_.columns.end(),
                           [](const Column& column) { return !column.title.empty(); });
    }

    // Under titles of which the first is empty, the first cells are what the others are about.
    bool firstCellNamesRow() const
    {
        return table_.firstCellNamesRow || (hasTitles() && table_.columns.front().title.empty());
    }

    // Cells that nothing names are only set in rows; to a reader they follow each other.
    bool namesSomething() const { return hasTitles() || firstCellNamesRow(); }

    Node nodeFor(std::size_t column, const Cell& cell) const
    {
        if (!namesSomething())
            return {cell.size() == 1 ? Role::Paragraph : Role::Group};
        return column == 0 && firstCellNamesRow() ? rowHeader(cell) : Node{Role::TableCell};
    }

    Row headerRow()
    {
        const Structure::Scope scope(set_.structure, {Role::TableRow});
        std::vector<std::vector<Strip>> titles;
        for (std::size_t index = 0; index < places_.size(); ++index) {
            const auto& title = table_.columns[index].title;
            const auto node = set_.structure.add({title.empty() ? Role::TableCell : Role::TableHeader});
            titles.push_back(set_.linesOf(title, style::columnTitle, places_[index], node));
        }
        auto header = beside(titles);
        pad(header, rowPadding - 1);
        finish(header, titleRule, colour::strongLine);
        header.front().space = spaceAbove;
        keepTogether(header);
        header.back().keepWithNext = true;
        return header;
    }

    Row rowOf(const std::vector<Cell>& cells)
    {
        const Structure::Scope scope(set_.structure, {namesSomething() ? Role::TableRow : Role::Group});
        std::vector<std::vector<Strip>> columns;
        for (std::size_t index = 0; index < std::min(cells.size(), places_.size()); ++index) {
            const Structure::Scope cell(set_.structure, nodeFor(index, cells[index]));
            columns.push_back(cellStrips(cells[index], places_[index], set_));
        }
        auto row = beside(columns);
        pad(row, rowPadding);
        addRoom(row);
        finish(row, thinRule, table_.lined ? colour::strongLine : colour::line);
        return row;
    }

    // More than a part of a page is added in strips, so that it can be split.
    void addRoom(Row& row) const
    {
        auto missing = std::max(0.0, table_.leastRowHeight - heightOf(row));
        for (; missing > third(); missing -= third()) {
            Strip strip;
            strip.height = third();
            row.push_back(std::move(strip));
        }
        row.back().height += missing;
    }

    void finish(Row& row, double thickness, const Colour& colour) const
    {
        ruleBelow(row, thickness, colour, place_);
        if (!table_.lined)
            return;
        for (auto& strip : row) {
            const auto addLine = [&](double x) {
                strip.boxes.push_back({x, 0, thinRule, strip.height, colour::strongLine});
            };
            addLine(place_.left);
            for (std::size_t index = 1; index < places_.size(); ++index)
                addLine((places_[index - 1].left + places_[index - 1].width + places_[index].left) / 2);
            addLine(place_.left + place_.width - thinRule);
        }
    }

    void ruleAbove(Row& row) const
    {
        if (!row.empty())
            row.front().boxes.push_back({place_.left, 0, place_.width, thinRule, colour::strongLine});
    }

    static Strip asOrnament(Strip strip)
    {
        for (auto& text : strip.texts)
            text.node = ornament;
        return strip;
    }

    const Table& table_;
    const Place& place_;
    Typesetting& set_;
    std::vector<Place> places_;
};

}  // namespace

void add(Flow& flow, const Table& table, const Place& place, Typesetting& set)
{
    TableSetter(table, place, set).addTo(flow);
}

void add(Flow& flow, const Facts& facts, const Place& place, Typesetting& set)
{
    const auto places = divided(place, {facts.labelShare, 1 - facts.labelShare}, gutter);
    const Structure::Scope scope(set.structure, {Role::Table});
    std::vector<Row> rows;
    for (const auto& fact : facts.lines) {
        const Structure::Scope line(set.structure, {Role::TableRow});
        const auto part = [&](const Cell& cell, const Place& where, Node node) {
            const Structure::Scope inPart(set.structure, std::move(node));
            return cellStrips(cell, where, set);
        };
        auto label = part(fact.label, places[0], rowHeader(fact.label));
        auto row = beside({std::move(label), part(fact.content, places[1], {Role::TableCell})});
        row.front().space = rows.empty() ? spaceAbove : factSpace;
        rows.push_back(std::move(row));
    }
    addRows(flow, rows);
}

}  // namespace app::sheets
