// LEESMIJ.txt: what this folder is, how to open it, and what it may be used for.
#pragma once

#include <ostream>

#include "app/research/dataset/microdata.h"
#include "forms/model/clock.h"

namespace app::research {

// Plain text with a byte order mark and CR LF, which every editor shows right.
void writeReadMe(std::ostream& out, const ReleasedMicrodata& data, forms::Date day);

}  // namespace app::research
