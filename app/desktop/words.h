// Days, times and names as a screen says them.
#pragma once

#include <wx/string.h>

#include "forms/meeting/agenda.h"

namespace app::desktop {

// The day it is where the laptop is.
forms::Date localDay(forms::Instant instant);

// "dinsdag 24 november", with the year when it is not this one.
wxString dayInWords(forms::Date date, forms::Date today);
// "24 nov"
wxString shortDay(forms::Date date);
// "13.05 uur"
wxString timeOfDay(forms::Instant instant);
// "0:42", "12:05", whole seconds rounded down.
wxString minutesAndSeconds(forms::Milliseconds time);

// "nog 47 min · loopt 3 min uit"
wxString paceInWords(const forms::Pace& pace);

// "Aisha Bakker" gives "Aisha".
wxString firstName(const std::string& name);

}  // namespace app::desktop
