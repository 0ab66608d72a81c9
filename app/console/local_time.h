// The calendar and clock of the machine, for what is printed.
#pragma once

#include "app/sheets/content/dutch_date.h"

namespace app::console {

app::sheets::LocalTime localTime(forms::Instant instant);

}  // namespace app::console
