// How values are spelt in attributes. Each function gives nothing when the text is not exactly that.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "forms/model/instrument.h"

namespace forms {

std::optional<int> wholeFrom(std::string_view text);
// With a decimal point, finite, no exponent.
std::optional<double> decimalFrom(std::string_view text);
// Minutes and seconds: "1:30"; at most 99:59.
std::optional<std::chrono::seconds> clockTimeFrom(std::string_view text);
// "soort=wijksituatie"; spaces around the sign are allowed.
std::optional<Condition> conditionFrom(std::string_view text);

bool isIdentifier(std::string_view text);
bool isCode(std::string_view text);

// The rules of SPSS: a letter first; letters, digits, _ and . ; no . at the end; at most 64 bytes; not
// reserved.
enum class VariableFault { NotALetterFirst, StrangeCharacter, DotAtEnd, TooLong, Reserved };
std::optional<VariableFault> variableFault(std::string_view text);

// In upper case, because SPSS takes Naam and NAAM for the same variable.
std::string variableKey(std::string_view text);

}  // namespace forms
