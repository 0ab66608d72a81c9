// A hint for the step in which two are invited to tell their idea (method.md 3.2).
#pragma once

#include <vector>

#include "forms/meeting/round_event.h"

namespace forms {

// Those present, in the order given, who were invited longest ago or never: at least two of them when there
// are so many. They stand together and none comes first, because it is a hint and not a ranking. The
// inbrenger of this round is left out. The rounds are given oldest first.
std::vector<Id> notInvitedLately(const std::vector<Round>& rounds, const std::vector<Id>& present,
                                 Id inbrenger);

}  // namespace forms
