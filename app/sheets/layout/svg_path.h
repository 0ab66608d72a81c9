// The language of the attribute `d` in SVG (SVG 1.1, chapter 8.3).
#pragma once

#include <string_view>
#include <vector>

#include "app/sheets/layout/page.h"

namespace app::sheets {

// Throws SheetError PictureDamaged.
std::vector<Outline> readSvgPath(std::string_view commands);

// The numbers of a list with spaces or commas between them. Throws SheetError PictureDamaged.
std::vector<double> readSvgNumbers(std::string_view list);

}  // namespace app::sheets
