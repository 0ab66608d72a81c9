// Everything that belongs to one meeting, together in one value: a store fills it, screens and sheets show
// it.
#pragma once

#include <string>
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

// A round as its casus sees it.
struct HeldRound {
    Instant heldAt{};   // when its meeting began
    std::string notes;  // of its activity: what the casus is about
    RoundRecord record;
};

// Everything about one casus.
struct CasusRecord {
    Team team;
    Casus casus;
    std::vector<Member> members;
    std::vector<HeldRound> rounds;  // the oldest first
    std::vector<Entry> filledIn;    // about it, as far as sent, the oldest first
};

// Everything that is kept of one member.
struct MemberRecord {
    Team team;
    Member member;
    std::vector<Meeting> meetings;  // where the member was present
    std::vector<Casus> casus;       // that the member brought in
    std::vector<HeldRound> rounds;  // in which the member brought in, was invited, summarised or wrote a card
    std::vector<Action> actions;    // that the member took on
    std::vector<Entry> filledIn;    // sent and not yet sent
};

// Null when there is no such member.
const Member* findMember(const std::vector<Member>& members, Id id);

}  // namespace forms
