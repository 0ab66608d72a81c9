// What people wrote in a dossier, to look at again before it goes on paper.
#pragma once

#include <string>
#include <vector>

#include "app/desktop/traces/trace_guard.h"
#include "app/sheets/layout/block.h"
#include "forms/model/answer.h"

namespace app::desktop {

// A text, or those in the rows of a table; of any other answer none.
std::vector<std::string> textsIn(const forms::Answer& answer);

// All that can come on a sheet: what was written down in meetings, on the partnerschapskaart and in forms,
// and what the leercoach says in own words.
std::vector<std::string> keptTexts(db::Database& database);

// What can lead to a person in those of the texts that stand on these sheets, each once. What a sheet says by
// itself, such as its date, is not meant, nor what only another text calls by the same words.
std::vector<std::string> tracesOn(const sheets::Bundle& bundle, const std::vector<std::string>& texts,
                                  const TraceGuard& guard);

}  // namespace app::desktop
