// Time as the whole program knows it: moments in UTC, days without a time, and two clocks that are handed in.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace forms {

using Milliseconds = std::chrono::milliseconds;
using Instant = std::chrono::sys_time<Milliseconds>;  // always UTC
using Date = std::chrono::year_month_day;

// Asked for "now" wherever a moment matters, so a test can bring its own.
using Clock = std::function<Instant()>;

// Asked for durations: never set back, never changed with the wall clock, and counting the time that the
// laptop slept. Only differences have a meaning.
using SteadyClock = std::function<Milliseconds()>;

// The moment it is, by the machine's clock.
Instant systemNow();

// "2026-11-24T13:05:09.250Z": sorts as text. Years 0000 to 9999.
std::string toIso(Instant instant);
// Nothing when the text is not exactly of that form or names no real moment.
std::optional<Instant> instantFromIso(std::string_view text);

// "2026-11-24".
std::string toIso(Date date);
std::optional<Date> dateFromIso(std::string_view text);

}  // namespace forms
