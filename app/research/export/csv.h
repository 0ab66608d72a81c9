// Files of text that a spreadsheet or a script reads: data-excel.csv, data-analyse.csv, codeboek.csv.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "app/research/dataset/microdata.h"

namespace app::research {

// Excel with Dutch settings: a byte order mark, semicolons and decimal commas. Analysis: RFC 4180 with
// decimal points, which is what R, Python and SPSS expect. Both end each line with CR LF.
enum class CsvFlavour { Excel, Analysis };

// Writes rows of cells; a cell is quoted only where it must be.
class Csv {
public:
    Csv(std::ostream& out, CsvFlavour flavour);

    void write(const std::vector<std::string>& cells);
    void cell(const std::string& text);
    // With the decimal mark of the flavour.
    void number(const std::string& numeral);
    void endRow();

private:
    void separate();

    std::ostream& out_;
    CsvFlavour flavour_;
    char separator_;
    std::string line_;
    bool first_ = true;
};

// A line with the names of the columns, and one for each row: numbers, codes and missing codes.
void writeData(std::ostream& out, CsvFlavour flavour, const ReleasedMicrodata& data);

// A line for each column, and below it one for each labelled value and each missing code.
void writeCodebook(std::ostream& out, const Codebook& codebook);

}  // namespace app::research
