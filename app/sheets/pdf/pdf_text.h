// How PDF writes values outside the pages.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace app::sheets {

// What a person may read: ASCII, or else UTF-16 (PDF 1.7, 7.9.2.2).
std::string textBytes(std::string_view utf8);

// The same inside an object.
std::string textString(std::string_view utf8);

// In points, to a hundredth; with a decimal point in every country.
std::string decimal(double points);

// To the object with this number.
std::string referenceTo(std::size_t number);

}  // namespace app::sheets
