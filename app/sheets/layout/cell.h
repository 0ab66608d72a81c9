// What stands in the cells of tables and in the items of lists.
#pragma once

#include "app/sheets/layout/typesetting.h"

namespace app::sheets {

inline constexpr double tickIndent = 18;

// A square to tick, in a line of body text.
void addSquare(Strip& strip, bool ticked, double left, NodeId node, const Typesetting& set);

// Its lines, from top to bottom, as what is open in the tree now.
std::vector<Strip> cellStrips(const Cell& cell, const Place& place, Typesetting& set);

}  // namespace app::sheets
