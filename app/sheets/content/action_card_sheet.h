// The actiekaart of one casusronde, for the inbrenger to take along.
#pragma once

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/names.h"
#include "app/sheets/layout/block.h"
#include "forms/meeting/record.h"
#include "forms/model/instrument.h"

namespace app::sheets {

// `actiekaart` is the instrument of that name; its source stands on the sheet. The round is one of the
// record.
Sheet actionCardSheet(const forms::MeetingRecord& record, const forms::RoundRecord& round,
                      const forms::Instrument& actiekaart, Names names, const ToLocalTime& localTime);

// The same card to be written by hand, on one page. `team` may be empty.
Sheet blankActionCard(const forms::Instrument& actiekaart, const std::string& team);

}  // namespace app::sheets
