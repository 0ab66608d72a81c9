// What layout must know about letters; given to it, so that it is tested without a font.
#pragma once

#include <functional>
#include <string_view>

#include "app/sheets/layout/style.h"

namespace app::sheets {

// Width in points of text that can be drawn. There is no kerning: widths of parts add up to the width of the
// whole.
using MeasureText = std::function<double(std::string_view text, const TextStyle& style)>;

// Whether every face has a picture of this character.
using CanDraw = std::function<bool(char32_t character)>;

struct Typeface {
    MeasureText widthOf;
    CanDraw canDraw;
};

}  // namespace app::sheets
