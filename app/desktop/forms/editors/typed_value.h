// What a person types where a number, an amount or a date is meant, and how the program writes it back. Dutch
// habits: a comma before decimals, a point between thousands, the day before the month.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "forms/model/answer.h"

namespace app::desktop {

// "7,5", "7.5", "1.234,5", "12 000": nothing when it is no number. A single point with exactly three digits
// behind it stands between thousands, as it does on Dutch paper.
std::optional<double> numberFrom(std::string_view typed);

// As a number, with or without a euro sign, at most two decimals; "12,-" is twelve euros.
std::optional<forms::Money> moneyFrom(std::string_view typed);

// "3-11-2026", "3/11/26", "03112026", "dinsdag 3 nov 2026", "2026-11-03", and what namedDay() knows. Without
// a year the nearest such day to `today` is meant, because an agreement is never half a year away. Nothing
// when there is no such day.
std::optional<forms::Date> dateFrom(std::string_view typed, forms::Date today);

// "7,5": as many decimals as the number needs.
std::string textOf(double number);
// "1.234,50"
std::string textOf(forms::Money money);
// "3-11-2026"
std::string textOf(forms::Date date);

// Typed or pasted text as it is kept: line ends become one kind, control characters fall out. A single line
// has blanks where line ends were.
std::string plainText(std::string_view typed, bool severalLines);

}  // namespace app::desktop
