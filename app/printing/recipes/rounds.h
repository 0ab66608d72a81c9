// Casusrondes, for the sheets that are about one of them.
#pragma once

#include "app/printing/recipes/recipe.h"
#include "forms/meeting/record.h"

namespace app::printing {

struct HeldRound {
    forms::Id round = 0;
    std::string about;  // "Casus C-7KQ4, dinsdag 24 november 2026"
};
// In the order in which they were held.
std::vector<HeldRound> roundsIn(const Source& source);

struct FoundRound {
    forms::MeetingRecord meeting;
    std::size_t place = 0;  // among the rounds of the meeting
    const forms::RoundRecord& round() const { return meeting.rounds[place]; }
};
// Throws std::logic_error when there is no such round.
FoundRound roundIn(const Source& source, forms::Id round);

}  // namespace app::printing
