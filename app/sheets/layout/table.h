// Things beside each other in columns: tables, facts, checklists.
#pragma once

#include "app/sheets/layout/strip.h"

namespace app::sheets {

void addTable(Strips& to, const Table& table, const MeasureText& widthOf);
void addFacts(Strips& to, const Facts& facts, const MeasureText& widthOf);
void addChecklist(Strips& to, const Checklist& list, const MeasureText& widthOf);

}  // namespace app::sheets
