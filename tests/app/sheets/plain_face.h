// A face for tests of layout, without a font file.
#pragma once

#include "app/sheets/layout/typeface.h"
#include "forms/model/utf8.h"

namespace app::sheets {

// Every character half as wide as it is high, so positions can be worked out by head.
inline Typeface plainFace()
{
    return {[](std::string_view text, const TextStyle& style) {
                return static_cast<double>(forms::lengthOf(text)) * style.size / 2;
            },
            [](char32_t character) { return character >= 0x20 && character < 0x2100; }};
}

}  // namespace app::sheets
