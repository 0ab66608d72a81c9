// Who can be asked for something in a casusronde, and a hint for whom to invite (method.md 3.2).
#pragma once

#include <array>
#include <vector>

#include "forms/model/team.h"

namespace forms {

// Of these members, who are all there: who can bring in a casus. The leercoach leads the round and is left
// out, unless nobody else is there.
std::vector<Member> whoCanBringIn(std::vector<Member> present);

// Who can be invited to tell an idea or to summarise: not the inbrenger, and not the leercoach, who invites,
// unless fewer than two others are there.
std::vector<Member> whoCanBeInvited(std::vector<Member> present, Id inbrenger);

// The two of one round.
using Invited = std::array<Id, 2>;

// Of those who can be invited, in the order given, who were invited longest ago or never: two, or three when
// they have waited equally long. They stand together and none comes first, because it is a hint and not a
// ranking. Nobody when it would name more than three or everybody: such a hint helps no one to choose. The
// rounds are given oldest first.
std::vector<Id> notInvitedLately(const std::vector<Invited>& rounds, const std::vector<Member>& candidates);

}  // namespace forms
