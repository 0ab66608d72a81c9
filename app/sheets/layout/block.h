// What a sheet says, in blocks from top to bottom. Nothing here knows where on the paper anything stands.
#pragma once

#include <chrono>
#include <string>
#include <variant>
#include <vector>

namespace app::sheets {

enum class Emphasis {
    Plain,
    Strong,
    Quiet,  // small and grey: labels and remarks of the sheet itself
    Spoken  // words of a person, in italics
};

// Line breaks in the text are kept.
struct Text {
    std::string text;
    Emphasis emphasis = Emphasis::Plain;
};

struct Heading {
    std::string text;
    int level = 1;            // 2: inside what a heading of level 1 stands over
    std::string remark = {};  // small, below it
};

struct Paragraph {
    Text text;
};

// One sentence that everything below it is about, such as a reflectievraag.
struct Quote {
    std::string text;
};

// A square to tick, as on paper, and what stands behind it.
struct Tick {
    bool ticked = false;
    std::string text = {};
};

using CellContent = std::variant<Text, Tick>;
// From top to bottom; may be empty.
using Cell = std::vector<CellContent>;

enum class Align { Left, Centre, Right };

struct Column {
    std::string title;
    double share = 1;  // of the width, in proportion to the other columns
    Align align = Align::Left;
};

// Has at least one column. Repeats the column titles on every page it reaches; without any title it has no
// such line. Each row holds one cell for each column.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

// What something is called and what is known of it, below each other with the second parts at one edge.
struct Fact {
    Cell label;
    Cell content;
};
struct Facts {
    std::vector<Fact> lines;
    double labelShare = 0.28;  // of the width
};

// How long each part really took, as a bar; what went over its plan stands out.
struct TimeStrip {
    struct Part {
        std::chrono::milliseconds within{0};
        std::chrono::milliseconds over{0};
    };
    std::vector<Part> parts;
};

using Block = std::variant<Heading, Paragraph, Quote, Table, Facts, TimeStrip>;

struct Sheet {
    std::string title;
    std::vector<std::string> occasion;  // beside the title, one line each: whose sheet it is and when
    std::vector<Block> blocks;
    std::string footer;         // at the foot of every page; short
    std::string documentTitle;  // for the list of documents of a reader; never holds a person's name
};

}  // namespace app::sheets
