// What layout must know about letters; given to it, so that it is tested without a font.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "app/sheets/layout/style.h"

namespace app::sheets {

// Width in points of text that can be drawn. There is no kerning: widths of parts add up to the width of the
// whole.
using MeasureText = std::function<double(std::string_view text, const TextStyle& style)>;

// Whether every face has a picture of this character.
using CanDraw = std::function<bool(char32_t character)>;

// Behind how many bytes of a word, which is letters alone, a hyphen may stand; from front to back.
using Hyphenate = std::function<std::vector<std::size_t>(std::string_view word)>;

struct Typeface {
    MeasureText widthOf;
    CanDraw canDraw;
    Hyphenate hyphenate = {};  // may be empty: then no word is broken that has room on a line
};

}  // namespace app::sheets
