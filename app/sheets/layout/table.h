// Things beside each other in columns: tables and facts.
#pragma once

#include "app/sheets/layout/strip.h"

namespace app::sheets {

void addTable(Flow& flow, const Table& table, const MeasureText& widthOf);
void addFacts(Flow& flow, const Facts& facts, const MeasureText& widthOf);

}  // namespace app::sheets
