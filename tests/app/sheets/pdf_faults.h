// The rules of PDF/UA-1 (ISO 14289-1) that a program can check, looked at with other people's programs: qpdf
// and those of poppler.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/run.h"

namespace tests {

// One sentence for each rule that this file breaks.
std::vector<std::string> pdfFaults(const std::filesystem::path& pdf);

}  // namespace tests
