// data.sps and data.R: they read data-analyse.csv and give each column its labels and missing codes.
#pragma once

#include <ostream>

#include "app/research/dataset/microdata.h"

namespace app::research {

// For SPSS 19 or later and PSPP. No line is longer than 250 bytes.
void writeSpssSyntax(std::ostream& out, const Codebook& codebook, const forms::Policy& policy);

// For R without packages: `gegevens` with empty values for the missing codes, `codes` as they stand in the
// file, and functions that make a factor or tell why a value is empty. Everything outside ASCII is escaped,
// so that it reads the same in every locale.
void writeRScript(std::ostream& out, const Codebook& codebook);

}  // namespace app::research
