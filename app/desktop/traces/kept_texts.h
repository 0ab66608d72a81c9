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

// Forms that were sent, and all that was written down in meetings.
std::vector<std::string> keptTexts(db::Database& database);

// Of what can lead to a person in those texts: what stands on these sheets too, each once. What a sheet says
// by itself, such as its date, is not meant.
std::vector<std::string> tracesOn(const sheets::Bundle& bundle, const std::vector<std::string>& texts,
                                  const TraceGuard& guard);

}  // namespace app::desktop
