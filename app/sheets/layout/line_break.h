// Breaking text into lines that fit.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/sheets/layout/typeface.h"

namespace app::sheets {

struct BrokenLine {
    std::string text;         // ends in a soft hyphen where a hyphen shows that a word goes on
    bool spaceAfter = false;  // between its last word and the first of the next line
};

// How words are broken that the line could do without.
struct WordBreaks {
    Hyphenate hyphenate = {};
    double whenBlank = 1;  // share of the line that must stay blank without it
};

// Breaks drawable text into lines of at most `width`, at spaces, after hyphens, dashes and slashes inside
// words, at soft hyphens (only then visible), and where `breaks` allows it. A word wider than the line is
// broken at the hyphens known for it, and without any between its letters. Line breaks in the text are kept,
// spaces at a break are not; nothing else is lost. A line is wider than `width` only when it is a single
// character that is.
std::vector<BrokenLine> breakLines(std::string_view text, double width,
                                   const std::function<double(std::string_view)>& widthOf,
                                   const WordBreaks& breaks = {});

}  // namespace app::sheets
