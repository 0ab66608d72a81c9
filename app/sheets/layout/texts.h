// Every text on a sheet.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "app/sheets/layout/block.h"
#include "app/sheets/layout/typeface.h"

namespace app::sheets {

// Every text of the sheet, in order, to be read or changed.
void forEachText(Sheet& sheet, const std::function<void(std::string&)>& visit);

// Makes every text of the sheet drawable; returns how many characters were replaced.
std::size_t makeDrawable(Sheet& sheet, const CanDraw& canDraw);

}  // namespace app::sheets
