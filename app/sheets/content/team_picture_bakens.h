// The part of the Teambeeld about bakens.
#pragma once

#include "app/sheets/content/team_picture_sheet.h"

namespace app::sheets {

std::vector<Block> bakensPart(const TeamPicture& picture, const forms::Instrument& reflector);

}  // namespace app::sheets
