// Which of the sheets somebody means who names one at the terminal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/printing/sheet_choice.h"

namespace app::console {

struct WantedSheet {
    std::string name;                     // or the beginning of it: "reflector"
    std::optional<std::uint32_t> number;  // none: the newest
    bool blank = false;
    std::string casus = {};  // the code of one that is there; empty: about whatever
};

// Throws Refused, with what there is instead, when nothing fits or it is not clear what is meant.
const printing::Offer& chosenFrom(const std::vector<printing::Offer>& offers, const WantedSheet& wanted);

// A line for each name, with the numbers there are of it.
std::string listOf(const std::vector<printing::Offer>& offers);

}  // namespace app::console
