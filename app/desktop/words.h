// Days, times and counts in Dutch.
#pragma once

#include <wx/string.h>

#include "forms/model/clock.h"

namespace app::desktop {

// "dinsdag 24 november", with the year when it is not this one.
wxString dayInWords(forms::Date date, forms::Date today);
// "24 nov"
wxString shortDay(forms::Date date);
// "13.05 uur", where the laptop is.
wxString timeOfDay(forms::Instant instant);
// The day a moment falls on, where the laptop is.
forms::Date localDay(forms::Instant instant);

// "0:42", "12:05", whole seconds rounded down.
wxString minutesAndSeconds(forms::Milliseconds time);

}  // namespace app::desktop
