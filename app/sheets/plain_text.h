// What a sheet says, without drawing it: for who cannot see the pages, or wants larger letters than a page
// has.
#pragma once

#include <string>

#include "app/sheets/layout/block.h"

namespace app::sheets {

// In the order in which the paper is read, one thing on a line and an empty line before each heading. A
// drawing is what it shows, in words; a row of a table names its columns; room to write by hand is left out.
std::string plainText(const Sheet& sheet);

}  // namespace app::sheets
