// A casus comes back: its inbrenger wrote on the actiekaart on which day to return to it.
#pragma once

#include <string>
#include <vector>

#include "forms/model/team.h"

namespace forms {

// What the last round about a casus says of its return.
struct Returning {
    std::string code;
    Date on{};
    Id agreedAt = 0;  // the meeting of that round
};

// The codes that still have to be put on the agenda of `meeting`: it is the first meeting on or after the day
// that was named, and its agenda does not name the code yet. Where a meeting ran out of time for it, the next
// one takes it over; a meeting that was held without it lets it rest. `others` are all meetings of the
// dossier, `dayOf` gives the day on which a moment falls.
std::vector<std::string> codesToReturnTo(const std::vector<Returning>& returning, const Meeting& meeting,
                                         const std::vector<Meeting>& others, Date (*dayOf)(Instant));

}  // namespace forms
