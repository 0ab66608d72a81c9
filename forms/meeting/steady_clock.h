// The clock that a round runs on, and how the sleep of a laptop is noticed with it.
#pragma once

#include <optional>

#include "forms/model/clock.h"

namespace forms {

// Since the machine started, the time it slept included. Hand it on as a SteadyClock. Throws
// std::system_error when the machine has no such clock.
Milliseconds steadyNow();

// Whoever looks at the clock several times a second gives the last two looks. Longer than ten seconds between
// them: the laptop slept, and this is how long. A window that is only busy is never busy for so long.
std::optional<Milliseconds> noticedGap(Milliseconds previousLook, Milliseconds look);

}  // namespace forms
