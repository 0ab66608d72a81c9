// Days, times and durations in Dutch words; the shells may use them too.
#pragma once

#include <functional>
#include <string>

#include "forms/model/clock.h"

namespace app::sheets {

// A moment as calendar and clock show it where the team is.
struct LocalTime {
    forms::Date date;
    std::chrono::minutes sinceMidnight{0};
};

// Time zones are the business of the shells.
using ToLocalTime = std::function<LocalTime(forms::Instant)>;

// "dinsdag 24 november 2026"
std::string longDate(forms::Date date);
// "24 nov 2026", with spaces at which no line breaks
std::string shortDate(forms::Date date);
// "13.00"
std::string timeOfDay(std::chrono::minutes sinceMidnight);
// "9:21", in minutes and seconds; a part of a second does not count
std::string duration(forms::Milliseconds time);

}  // namespace app::sheets
