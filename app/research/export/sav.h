// data.sav: the file of SPSS, by ReadStat.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "app/research/dataset/microdata.h"
#include "forms/model/clock.h"

namespace app::research {

// What stands in the file besides the data. Each note is a line of the document in the file; longer than 80
// bytes is cut.
struct SavFacts {
    std::string title;
    std::vector<std::string> notes;
    forms::Date day{};  // written as if it was noon, wherever that is
};

// Labels, value labels, missing codes and levels of measurement are those of the codebook; a text stands on
// one line, as it does in the other files. A column of reviewed texts holds its missing codes without
// declaring them, which data.sps does. Throws ExportError, and whatever `out` throws while it is written.
void writeSav(std::ostream& out, const ReleasedMicrodata& data, const SavFacts& facts);

}  // namespace app::research
