// What stands in one cell of a text file.
#pragma once

#include <string>
#include <string_view>

#include "app/research/dataset/codebook.h"
#include "app/research/dataset/value.h"

namespace app::research {

// The shortest figures that read back as the same number, with a decimal point and no exponent.
std::string numeral(double value);

// The text on one line: a line break becomes a pilcrow, because SPSS ends a row at every line break.
std::string onOneLine(std::string_view text);

// With an apostrophe before what a spreadsheet would run as a formula. Only for text: a number may begin with
// a minus sign.
std::string neutralised(std::string text);

// What the value is in a file of text: figures, a missing code, or a text on one line that no spreadsheet
// runs.
std::string cellOf(const Variable& variable, Value value, const ReviewedTexts& texts);

}  // namespace app::research
