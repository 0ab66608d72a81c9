// Where everything stands on paper. Preview, print and PDF draw these same pages.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/sheets/layout/block.h"
#include "app/sheets/layout/structure.h"
#include "app/sheets/layout/style.h"

namespace app::sheets {

// All measures in points (1/72 inch), from the top left corner of the page.
inline constexpr double margin = 51;

struct PageSize {
    double width = 210 * millimetre;
    double height = 297 * millimetre;
    bool operator==(const PageSize&) const = default;
};

PageSize sizeOf(const PageFormat& format);

struct TextLine {
    double x;
    double y;  // of the baseline
    TextStyle style;
    std::string text;  // every character can be drawn; a soft hyphen only at the end, drawn as a hyphen
    NodeId node = ornament;
    bool spaceAfter = false;  // before what follows in the same node; takes no room
};

// A filled rectangle; a rule is a thin one.
struct Box {
    double x;
    double y;  // of the top
    double width;
    double height;
    Colour fill;
    NodeId node = ornament;
};

struct Point {
    double x;
    double y;
};

// A line that begins at `start` and goes on by straight lines and curves. With equal controls and ends a
// curve is a straight line.
struct Curve {
    Point control1;
    Point control2;
    Point end;
};
struct Outline {
    Point start;
    std::vector<Curve> curves = {};
    bool closed = false;
};

struct Pen {
    double width;
    Colour colour;
    bool round = false;               // ends and corners
    std::vector<double> dashes = {};  // lengths of line and gap by turns; none: unbroken
};

// Filled by the even-odd rule, then drawn around with the pen.
struct Path {
    std::vector<Outline> outlines;
    std::optional<Colour> fill = {};
    std::optional<Pen> pen = {};
    NodeId node = ornament;
};

// Boxes lie below the paths, these below the texts; each in this order. The texts stand in the order in which
// they are read.
struct Page {
    PageSize size = {};
    std::vector<Box> boxes = {};
    std::vector<Path> paths = {};
    std::vector<TextLine> texts = {};
    bool bare = false;  // without head and foot
};

void move(Path& path, double right, double down);
void move(Page& page, double right, double down);

// The smallest upright rectangle around what belongs to the node on this page; of letters where they stand on
// the line, not how wide they are.
struct Bounds {
    double left;
    double top;
    double right;
    double bottom;
};
Bounds boundsOf(const Page& page, NodeId node);

// One line for each thing on paper, in reading order; what the golden tests compare.
std::string toText(const std::vector<Page>& pages);

}  // namespace app::sheets
