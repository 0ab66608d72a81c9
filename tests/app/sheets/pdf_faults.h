// The rules of PDF/UA-1 (ISO 14289-1) that a program can check, looked at with other people's programs: qpdf
// and those of poppler.
#pragma once

#include <string>
#include <vector>

namespace tests {

struct Outcome {
    int status;
    std::string output;  // what it warned about too
};
Outcome run(const std::string& command);

// One sentence for each rule that is broken. Writes the bytes into a file of the test's own.
std::vector<std::string> pdfFaults(const std::string& pdf);

}  // namespace tests
