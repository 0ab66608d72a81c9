// A day as people name it among each other, seen from today.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "forms/model/answer.h"

namespace app::desktop {

// "vandaag", "dinsdag" and "komende dinsdag" (the first after today), "volgende week dinsdag", "over twee
// weken". `words` are in small letters. Nothing when they name no day so; "volgende dinsdag" is one of two.
std::optional<forms::Date> namedDay(const std::vector<std::string>& words, forms::Date today);

// Nothing when it is no day of the week.
std::optional<std::chrono::weekday> weekdayFrom(const std::string& word);

}  // namespace app::desktop
