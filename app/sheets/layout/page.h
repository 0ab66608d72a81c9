// Where everything stands on paper. Preview, print and PDF draw these same pages.
#pragma once

#include <string>
#include <vector>

#include "app/sheets/layout/style.h"

namespace app::sheets {

// All measures in points (1/72 inch), from the top left corner of the page.
inline constexpr double pageWidth = 595.276;  // A4
inline constexpr double pageHeight = 841.89;
inline constexpr double margin = 51;
inline constexpr double textWidth = pageWidth - 2 * margin;

struct TextLine {
    double x;
    double y;  // of the baseline
    TextStyle style;
    std::string text;  // every character can be drawn
};

// A filled rectangle; a rule is a thin one.
struct Box {
    double x;
    double y;  // of the top
    double width;
    double height;
    Colour fill;
};

// Boxes lie below the text, in this order.
struct Page {
    std::vector<Box> boxes;
    std::vector<TextLine> texts;
};

// One line for each thing on paper, in reading order; what the golden tests compare.
std::string toText(const std::vector<Page>& pages);

}  // namespace app::sheets
