// The herstelblad: for an envelope, to be read years later by somebody under stress.
#pragma once

#include <string>

#include "app/sheets/layout/block.h"

namespace app::sheets {

// `key` in nine groups with dashes between them.
Sheet recoverySheet(const std::string& team, const std::string& key);

}  // namespace app::sheets
