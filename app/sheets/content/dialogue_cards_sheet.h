// Dialoogkaarten, four on a page, to be cut apart.
#pragma once

#include <string>
#include <vector>

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/names.h"
#include "app/sheets/layout/block.h"
#include "forms/meeting/record.h"
#include "forms/model/instrument.h"

namespace app::sheets {

// `dialoogkaart` is the instrument of that name; its labels and source stand on every card.
Sheet blankDialogueCards(const forms::Instrument& dialoogkaart, std::size_t count);

// All cards of one round, for the inbrenger to take along.
Sheet dialogueCardsSheet(const forms::RoundRecord& round, const std::vector<forms::Member>& members,
                         forms::Date held, const forms::Instrument& dialoogkaart, Names names);

// "Integraal werken" for "integraal"; the slug itself when the instrument does not know it.
std::string bakenName(const forms::Instrument& dialoogkaart, const std::string& slug);

}  // namespace app::sheets
