// The partnerschapskaart as one wide canvas: five columns, the first at the right.
#pragma once

#include <string>

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/layout/block.h"
#include "forms/model/instrument.h"
#include "forms/model/team.h"

namespace app::sheets {

// To be filled in by hand, on A3. `team` may be empty.
Sheet blankCanvas(const forms::Instrument& partnerschapskaart, const std::string& team);

// On A3: what was agreed, and below it what was said and left loose.
Sheet canvasSheet(const forms::PartnershipCard& card, const forms::Instrument& partnerschapskaart,
                  const std::string& team, const ToLocalTime& localTime);

}  // namespace app::sheets
