// The samenwerkingsconvenant: what a team agreed with its partnerschapskaart, to be signed and hung on the
// wall.
#pragma once

#include <optional>
#include <vector>

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/names.h"
#include "app/sheets/layout/block.h"
#include "forms/model/instrument.h"
#include "forms/model/team.h"

namespace app::sheets {

struct ConvenantFacts {
    forms::Team team;
    std::vector<forms::Member> signing;  // a line for each
    forms::PartnershipCard card;
    std::optional<forms::PartnershipCard> before;  // the version before it
};

// `partnerschapskaart` is the instrument of that name. Only what was agreed stands on it, never a loose card.
Sheet convenantSheet(const ConvenantFacts& facts, const forms::Instrument& partnerschapskaart, Names names,
                     const ToLocalTime& localTime);

// The title of a column in the words the team chose.
std::string columnTitle(const forms::Section& section, const forms::PartnershipCard& card);

}  // namespace app::sheets
