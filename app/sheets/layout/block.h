// What a sheet says, in blocks from top to bottom. Nothing here knows where on the paper anything stands.
// Measures are in points.
#pragma once

#include <chrono>
#include <string>
#include <variant>
#include <vector>

namespace app::sheets {

inline constexpr double millimetre = 72 / 25.4;

enum class Emphasis {
    Plain,
    Strong,
    Quiet,   // small and grey: labels and remarks of the sheet itself
    Spoken,  // words of a person, in italics
    Large    // to be read across a table or from a wall
};

// Line breaks in the text are kept; at a no-break space no line ends, at a soft hyphen one may.
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
    // As the titles name the columns; heard, not seen. It does so anyhow under an empty title.
    bool firstCellNamesRow = false;
    double leastRowHeight = 0;  // room to write by hand
    bool lined = false;         // with lines between the columns too, as a form to fill in by hand
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

struct List {
    enum class Mark { Bullet, Number, Square };  // Square: to be ticked with a pen
    std::vector<Cell> items;                     // without ticks of their own
    Mark mark = Mark::Bullet;
    int firstNumber = 1;
};

// How long each part really took, as a bar; what went over its plan stands out.
struct TimeStrip {
    struct Part {
        std::chrono::milliseconds within{0};
        std::chrono::milliseconds over{0};
    };
    std::vector<Part> parts;
    std::string spoken =
        {};  // what it shows, for who cannot see it; empty when text beside it tells the same
};

// Empty paper to write on, with or without lines. It goes on over as many pages as it needs.
struct WritingRoom {
    int lines = 3;
    bool ruled = true;
};

// Lines to write on, those of one row beside each other: above the line what is known already, below it in
// small letters what belongs there.
struct SignatureField {
    std::string caption;
    std::string filledIn = {};
    double share = 1;  // of the width, in proportion to the other fields of its row
};
struct Signatures {
    std::vector<std::vector<SignatureField>> rows;
};

// A line drawing: the text of an SVG file with shapes and paths only. `currentColor` in it becomes petrol.
struct Picture {
    std::string svg;
    std::string spoken;  // what it shows, for who cannot see it; empty for an ornament
    double height = 48;  // the width follows; made smaller where it does not fit
    Align align = Align::Left;
};

struct Block;

enum class Tone {
    Outlined,  // a thin line around it
    Tinted,    // on a pale ground
    Marked     // a thin line around it and a thick one on top
};

// A box around other blocks. It grows with them and goes on over the page.
struct Panel {
    std::string title;  // may be empty
    std::vector<Block> blocks;
    Tone tone = Tone::Outlined;
    double leastHeight = 0;
    bool toBottom = false;   // reaches at least to the foot of its page, card or panel
    std::string badge = {};  // one or two characters in a disc before the title
    int level = 1;           // of the title, as of a Heading
};

// Beside each other on the grid of the sheet; each goes on over the page by itself.
struct Columns {
    struct Side {
        std::vector<Block> blocks;
        double share = 1;  // of the width, in proportion to the others
    };
    std::vector<Side> sides;
    bool readFromRight = false;  // the last one comes first for who hears it
};

// Stands on one page if one page can hold it.
struct Together {
    std::vector<Block> blocks;
    double most = 1;  // of the height of a page: what is higher may be split
};

// What follows begins on a new page.
struct PageBreak {};

// Cards of equal size that fill whole pages up to the edge of the paper, with lines to cut along. What one
// card cannot hold goes on upon the next. These pages have no head and foot.
struct Card {
    std::vector<Block> blocks;
    std::string foot = {};  // small, at the bottom
};
struct Cards {
    std::vector<Card> cards;
    int across = 2;
    int down = 2;
};

// Bars below each other, the longest possible one for `most`; no value is below 0.
struct BarChart {
    struct Bar {
        std::string label;
        double value = 0;
        std::string shown = {};  // behind the bar, such as "3,4"
    };
    std::vector<Bar> bars;
    double most = 1;
    std::string spoken = {};  // what it shows, for who cannot see it
};

// Lines over the same points, told apart by dashes and marks; their names stand below. At most four.
struct LineChart {
    struct Line {
        std::string name;
        std::vector<double> values;  // one for each point; not a number where nothing is known
    };
    struct ScaleMark {
        double value;
        std::string name;
    };
    std::vector<std::string> points;  // below the drawing, from left to right
    std::vector<Line> lines;
    double least = 0;
    double most = 1;
    std::vector<ScaleMark> scale = {};  // at the left; their names need 15 points each
    std::string spoken = {};            // what it shows, for who cannot see it
    double height = 150;                // of the drawing without the names
};

struct Block : std::variant<Heading, Paragraph, Quote, List, Table, Facts, TimeStrip, WritingRoom, Signatures,
                            Picture, Panel, Columns, Together, PageBreak, Cards, BarChart, LineChart> {
    using variant::variant;
};

enum class Paper { A4, A3 };
struct PageFormat {
    Paper paper = Paper::A4;
    bool landscape = false;
};

struct Sheet {
    std::string title;                  // empty, like the occasion, when every page is of cards
    std::vector<std::string> occasion;  // beside the title, one line each: whose sheet it is and when
    std::vector<Block> blocks;
    std::string footer;         // at the foot of every page; short
    std::string documentTitle;  // for the list of documents of a reader; never holds a person's name
    PageFormat format = {};
    bool overFourPapers = false;  // then enlarged, letters and all, over four A4 to be glued together
};

// Several sheets in one file, each beginning on a page of its own and counting its own pages.
struct Bundle {
    std::vector<Sheet> sheets;
    std::string documentTitle;
};

}  // namespace app::sheets
