// ddi.xml: what the columns mean, in DDI-Codebook 2.5, the format of data archives.
#pragma once

#include <ostream>
#include <string>

#include "app/research/dataset/microdata.h"
#include "forms/model/clock.h"

namespace app::research {

// Study, files, variables, categories and missing codes. No frequencies: nobody judged those. `software` is
// the name and version of the program.
void writeDdi(std::ostream& out, const ReleasedMicrodata& data, forms::Date day, const std::string& software);

}  // namespace app::research
