// One answer as the cell of a table.
#pragma once

#include "app/sheets/layout/block.h"
#include "forms/model/instrument.h"

namespace app::sheets {

// Every option with a square, those that were chosen ticked.
Cell ticksOf(const forms::ChoicesKind& kind, const forms::Answer& answer);

// Its words, or that there are none.
Cell wordsOrNothing(const std::string& words);

// Whatever can be said in one cell: not a table, two poles or a text of the form itself.
Cell answerCell(const forms::QuestionKind& kind, const forms::Answer& answer);

}  // namespace app::sheets
