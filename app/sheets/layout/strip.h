// Horizontal strips of paper that pages are filled with; a page can only end between two strips.
#pragma once

#include <string>
#include <vector>

#include "app/sheets/layout/page.h"
#include "app/sheets/layout/typeface.h"

namespace app::sheets {

// Heights of all that is drawn count from the top of the strip, x from the left of the page or card.
struct Strip {
    double space = 0;  // above it; vanishes at the top of a page
    double height = 0;
    bool keepWithNext = false;
    std::vector<TextLine> texts = {};
    std::vector<Box> boxes = {};
    std::vector<Path> paths = {};
};

// A stretch of the width of a page.
struct Place {
    double left;
    double width;
    Align align = Align::Left;
};

// From left to right, each with its share of the width; where there is too little of it, with narrower
// white between them and at the cost of the wider ones.
std::vector<Place> divided(const Place& place, const std::vector<double>& shares, double white);

// White between two columns, the same on every sheet.
inline constexpr double gutter = 12;

// Columns on the grid of the sheet: one of share 2 reaches over two of share 1 and the white between them, so
// that what stands below each other lines up, however it is divided.
std::vector<Place> columnsOf(const Place& place, const std::vector<double>& shares);

// Higher things may be split over pages.
inline constexpr double tall = 240;

// One strip for each line of the text.
std::vector<Strip> linesOf(const std::string& text, const TextStyle& style, const Place& place, NodeId node,
                           const Typeface& typeface);

void moveDown(Strip& strip, double by);

// White above the first and below the last.
void pad(std::vector<Strip>& strips, double padding);

// Draws what stands on the other in the same place; the strip becomes as high as the higher one.
void overlay(Strip& strip, const Strip& other);

// Several strips as one that cannot be split.
Strip stacked(const std::vector<Strip>& strips);

// The first lines of all columns beside each other, then the second ones, and so on; at least one strip.
std::vector<Strip> beside(const std::vector<std::vector<Strip>>& columns);

double heightOf(const std::vector<Strip>& strips);

// Keeps all of them on one page; when they are tall, only the first two and the last two.
void keepTogether(std::vector<Strip>& strips);
// No page ends after the first or before the last of these.
void keepEnds(std::vector<Strip>& strips);

}  // namespace app::sheets
