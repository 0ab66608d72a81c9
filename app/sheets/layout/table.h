// Things beside each other in columns: tables and facts.
#pragma once

#include "app/sheets/layout/strip.h"

namespace app::sheets {

void addTable(Strips& to, const Table& table, const MeasureText& widthOf);
void addFacts(Strips& to, const Facts& facts, const MeasureText& widthOf);

}  // namespace app::sheets
