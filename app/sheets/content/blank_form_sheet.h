// Any instrument as a form to fill in with a pen.
#pragma once

#include <string>
#include <vector>

#include "app/sheets/layout/block.h"
#include "forms/model/instrument.h"

namespace app::sheets {

// `team` stands beside the title and may be empty.
Sheet blankFormSheet(const forms::Instrument& instrument, const std::string& team);

}  // namespace app::sheets
