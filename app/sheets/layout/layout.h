// From what a sheet says to where everything stands. Knows nothing of PDF.
#pragma once

#include <cstddef>
#include <vector>

#include "app/sheets/layout/block.h"
#include "app/sheets/layout/page.h"
#include "app/sheets/layout/structure.h"
#include "app/sheets/layout/typeface.h"

namespace app::sheets {

struct Layout {
    std::vector<Page> pages;   // at least one for each sheet
    Structure structure;       // what the things on the pages are to each other
    std::size_t replaced = 0;  // characters that could not be drawn; U+FFFD stands there
};

// A heading stays with what follows it, a table row stays whole unless it is very tall, a paragraph leaves no
// single line behind. Every page says which of how many of its sheet it is. Throws SheetError PictureDamaged.
Layout layOut(Sheet sheet, const Typeface& typeface);
Layout layOut(std::vector<Sheet> sheets, const Typeface& typeface);

// One more sheet, behind those of the layout. Who needs no page any more may take it away before.
void append(Layout& layout, Sheet sheet, const Typeface& typeface);

}  // namespace app::sheets
