// Everything that belongs to one meeting, together in one value: a store fills it, screens and sheets show
// it.
#pragma once

#include <vector>

#include "forms/meeting/round_event.h"
#include "forms/model/team.h"

namespace forms {

struct RoundRecord {
    Round round;  // the actions agreed in it stand on its actiekaart
    Casus casus;
    std::vector<DialogueCard> dialogueCards;
};

struct MeetingRecord {
    Team team;
    Meeting meeting;
    std::vector<Member> members;  // all that the dossier knows, those who left too
    std::vector<RoundRecord> rounds;
    std::vector<Action> lookedBackOn;  // older actions that were open when the meeting began
    std::vector<Action> agreed;        // by the meeting itself, outside a round
};

// Null when there is no such member.
const Member* findMember(const std::vector<Member>& members, Id id);

}  // namespace forms
