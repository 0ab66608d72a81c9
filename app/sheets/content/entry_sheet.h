// Any instrument as somebody filled it in: a reflector, a kantelbox, a questionnaire.
#pragma once

#include <string>
#include <vector>

#include "app/sheets/layout/block.h"
#include "forms/meeting/record.h"
#include "forms/model/instrument.h"

namespace app::sheets {

// `occasion` stands beside the title, one line each: the team, and what it was filled in about. Who filled it
// in is never on it. `round` is the casusronde that it looks back on, for instruments that show its
// actiekaart; null when there is none.
Sheet entrySheet(const forms::Instrument& instrument, const forms::Answers& answers,
                 std::vector<std::string> occasion, const forms::RoundRecord* round = nullptr);

}  // namespace app::sheets
