// What a team said with everybody there, to stand beside its figures: tellen én vertellen. What somebody
// wrote alone, in a reflector, in a kantelbox or on a card that stayed on the table, is not among it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "forms/meeting/record.h"

namespace forms {

// The newest first, of rounds that are over. Nothing that names a member, nothing too long to be read from
// across a room, nothing twice.
struct TeamWords {
    std::vector<std::string> values;  // waarden of the partnerschapskaart, as far as agreed
    std::map<std::string, std::vector<std::string>> ideas;  // by baken: from the cards that were discussed
    std::vector<std::string> questions;                     // reflectievragen
    std::vector<std::string> summaries;                     // samenvattingen of a dialogue
    std::vector<std::string> results;                       // told at a terugblik: what an action brought
    std::vector<std::string> obstacles;                     // and what stood in the way
};

// `card` is the partnerschapskaart that holds now.
TeamWords teamWords(const std::vector<HeldRound>& rounds, const std::vector<Action>& actions,
                    const std::optional<PartnershipCard>& card, const std::vector<Member>& members);

// Whether a part of a member's name stands in the text as a word; small words between names do not count.
bool namesMember(const std::string& text, const std::vector<Member>& members);

}  // namespace forms
