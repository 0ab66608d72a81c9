// Everything on a sheet from top to bottom, before it is divided over pages.
#pragma once

#include <variant>
#include <vector>

#include "app/sheets/layout/strip.h"

namespace app::sheets {

struct Item;
using Flow = std::vector<Item>;  // a member gets no initializer: Item is not complete there

// Flows beside each other; each goes on over the page by itself.
struct Beside {
    double space = 0;
    bool keepWithNext = false;
    std::vector<Flow> flows;
};

// A flow inside a box that is drawn on every page it reaches.
struct Frame {
    double space = 0;
    bool keepWithNext = false;
    double left = 0;
    double width = 0;
    double padding = 0;      // between the box and the flow, above and below
    double leastHeight = 0;  // with the padding
    bool toBottom = false;
    Tone tone = Tone::Outlined;
    Flow flow;
};

// A flow with a header that is repeated where it goes on upon a new page. The first one is among the flow.
struct Repeating {
    double space = 0;
    bool keepWithNext = false;
    Strip header = {};  // nothing in it belongs to the tree: it was read before
    Flow flow;
};

// Stands on one page if one page can hold it.
struct Whole {
    double space = 0;
    bool keepWithNext = false;
    Flow flow;
};

struct NewPage {
    double space = 0;
    bool keepWithNext = false;
};

// Flows that were made for the area of a card, each card a cell of a grid over the whole page.
struct CardGrid {
    double space = 0;
    bool keepWithNext = false;
    struct Card {
        Flow flow;
        Strip foot;       // against the bottom
        Strip footAgain;  // the same on a card that goes on with another
    };
    std::vector<Card> cards = {};
    int across = 1;
    int down = 1;
};

struct Item : std::variant<Strip, Beside, Frame, Repeating, Whole, NewPage, CardGrid> {
    using variant::variant;

    double space() const
    {
        return std::visit([](const auto& item) { return item.space; }, *this);
    }
    bool keepWithNext() const
    {
        return std::visit([](const auto& item) { return item.keepWithNext; }, *this);
    }
};

void append(Flow& flow, const std::vector<Strip>& strips);
void setSpace(Item& item, double space);

// On a page without an end.
double heightOf(const Flow& flow);
double heightOf(const Item& item);

// Of what no page may end in, from the first of these on.
double heightOfStart(const Flow& flow, std::size_t first = 0);
double heightOfStart(const Item& item);

}  // namespace app::sheets
