// LEESMIJ.txt: what this folder is, how to open it, and what it may be used for.
#pragma once

#include <ostream>
#include <string>

#include "app/research/dataset/microdata.h"
#include "app/research/dataset/tables.h"
#include "forms/model/clock.h"

namespace app::research {

// Plain text with a byte order mark and CR LF, which every editor shows right.
void writeReadMe(std::ostream& out, const ReleasedMicrodata& data, forms::Date day);

// What was counted in the tables.
struct Counted {
    std::string title;
    std::string instrument;  // "reflector-bakens, versie 1"
    std::string credit;
};
void writeReadMe(std::ostream& out, const ReleasedTables& data, const Counted& counted, forms::Date day);

}  // namespace app::research
