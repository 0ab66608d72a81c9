// The calendar and clock of the machine, for whatever a person reads.
#pragma once

#include "app/sheets/content/dutch_date.h"

namespace app::printing {

// In the time zone of the machine, by the rules that held at that moment: a meeting of July keeps its hour
// when its sheet is printed in January.
sheets::LocalTime localTime(forms::Instant instant);

}  // namespace app::printing
