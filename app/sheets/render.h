// From what a sheet says to the bytes of its PDF; what the shells use.
#pragma once

#include <cstddef>
#include <string>

#include "app/sheets/fonts.h"
#include "app/sheets/layout/block.h"

namespace app::sheets {

struct RenderedSheet {
    std::string pdf;
    std::size_t pages = 0;
    std::size_t replaced = 0;  // characters that could not be drawn; worth telling the person who prints
};

// The same sheets give the same bytes. Throws SheetError.
RenderedSheet render(const Sheet& sheet, const Fonts& fonts);
RenderedSheet render(const Bundle& bundle, const Fonts& fonts);

}  // namespace app::sheets
