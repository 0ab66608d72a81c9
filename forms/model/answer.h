// What somebody answered: plain values, free of the form they belong to.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "forms/model/clock.h"

namespace forms {

struct Money {
    std::int64_t cents = 0;
    bool operator==(const Money&) const = default;
};

// The code of one chosen option or scale point. "nvt" stands for not applicable, where the question allows
// it.
struct Option {
    std::string code;
    bool operator==(const Option&) const = default;
};
inline constexpr const char* notApplicable = "nvt";

// The codes of all ticked options, each at most once.
struct Options {
    std::vector<std::string> codes;
    bool operator==(const Options&) const = default;
};

// A mark for how it is and a mark for how one would have it (bipolar questions and rapportcijfers).
struct Marks {
    std::optional<int> now;
    std::optional<int> wanted;
    bool operator==(const Marks&) const = default;
};

// One cell of a table; monostate is an empty cell.
using Cell = std::variant<std::monostate, std::string, double, Money, Date, Option>;
// Column id to cell; an absent column is an empty cell.
using Row = std::map<std::string, Cell>;
struct Rows {
    std::vector<Row> rows;
    bool operator==(const Rows&) const = default;
};

// monostate: not answered.
using Answer = std::variant<std::monostate, std::string, double, Money, Date, Option, Options, Marks, Rows>;

// Question id to answer; an absent question was not answered.
using Answers = std::map<std::string, Answer>;

// True when nothing was said: no value, an empty text or only white space, nothing ticked, no mark, only
// empty rows.
bool isEmpty(const Answer& answer);

}  // namespace forms
