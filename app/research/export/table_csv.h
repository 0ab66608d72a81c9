// Anonieme tabellen as text: tabellen-excel.csv and tabellen-analyse.csv.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "app/research/dataset/tables.h"
#include "app/research/export/csv.h"

namespace app::research {

// One cell as it is written; a figure gets the decimal mark of the flavour.
struct TableField {
    std::string text;
    bool figure = false;
    bool operator==(const TableField&) const = default;
};
using TableLine = std::vector<TableField>;

// The names of the columns, and then one line for each answer in each group of each table. A figure that is
// hidden says so in words. Precondition: all tables are split by the same dimensions, as those of
// countTables() are.
std::vector<TableLine> linesOf(const ReleasedTables& released);

void writeTables(std::ostream& out, CsvFlavour flavour, const ReleasedTables& released);

}  // namespace app::research
