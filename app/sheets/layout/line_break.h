// Breaking text into lines that fit.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace app::sheets {

struct BrokenLine {
    std::string text;         // ends in a soft hyphen where a hyphen shows that a word goes on
    bool spaceAfter = false;  // between its last word and the first of the next line
};

// Breaks drawable text into lines of at most `width`, at spaces, after hyphens, dashes and slashes inside
// words, and at soft hyphens (only then visible). A word wider than the line is broken between its letters
// with a hyphen. Line breaks in the text are kept, spaces at a break are not; nothing else is lost. A line is
// wider than `width` only when it is a single character that is.
std::vector<BrokenLine> breakLines(std::string_view text, double width,
                                   const std::function<double(std::string_view)>& widthOf);

}  // namespace app::sheets
