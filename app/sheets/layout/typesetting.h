// Turning blocks into flows: one function for each kind of block.
#pragma once

#include "app/sheets/layout/flow.h"
#include "app/sheets/layout/structure.h"
#include "app/sheets/layout/typeface.h"

namespace app::sheets {

// What every block needs to be set. Blocks are set in the order in which they are read, because each adds
// what it is to the tree.
struct Typesetting {
    const Typeface& typeface;
    Structure& structure;
    PageSize page;
    double tallest;       // of what cannot be split
    int levelsAbove = 0;  // of headings: 1 below the title of a sheet

    std::vector<Strip> linesOf(const std::string& text, const TextStyle& style, const Place& place,
                               NodeId node) const
    {
        return sheets::linesOf(text, style, place, node, typeface);
    }
};

// Adds what the block becomes when it is set in this place.
void add(Flow& flow, const Heading& heading, const Place& place, Typesetting& set);
void add(Flow& flow, const Paragraph& paragraph, const Place& place, Typesetting& set);
void add(Flow& flow, const Quote& quote, const Place& place, Typesetting& set);
void add(Flow& flow, const List& list, const Place& place, Typesetting& set);
void add(Flow& flow, const Table& table, const Place& place, Typesetting& set);
void add(Flow& flow, const Facts& facts, const Place& place, Typesetting& set);
void add(Flow& flow, const TimeStrip& bar, const Place& place, Typesetting& set);
void add(Flow& flow, const WritingRoom& room, const Place& place, Typesetting& set);
void add(Flow& flow, const Signatures& signatures, const Place& place, Typesetting& set);
void add(Flow& flow, const Picture& picture, const Place& place, Typesetting& set);
void add(Flow& flow, const Panel& panel, const Place& place, Typesetting& set);
void add(Flow& flow, const Columns& columns, const Place& place, Typesetting& set);
void add(Flow& flow, const Together& together, const Place& place, Typesetting& set);
void add(Flow& flow, const PageBreak& pageBreak, const Place& place, Typesetting& set);
void add(Flow& flow, const BarChart& chart, const Place& place, Typesetting& set);
void add(Flow& flow, const LineChart& chart, const Place& place, Typesetting& set);
void add(Flow& flow, const Cards& cards, const Place& place, Typesetting& set);

// One below the other.
Flow flowOf(const std::vector<Block>& blocks, const Place& place, Typesetting& set);

// A heading without its remark, in lines that stay with what follows.
std::vector<Strip> headingLines(const std::string& text, int level, const Place& place, Typesetting& set);

}  // namespace app::sheets
