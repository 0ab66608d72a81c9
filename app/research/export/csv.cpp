#include "app/research/export/csv.h"

#include <algorithm>

#include "app/research/export/cell.h"
#include "app/research/export/variable_format.h"
#include "app/research/export/wording.h"

namespace app::research {
namespace {

constexpr const char* byteOrderMark = "\xEF\xBB\xBF";
constexpr const char* lineEnd = "\r\n";

void writeCell(Csv& csv, const Variable& variable, Value value, const ReviewedTexts& texts)
{
    const auto text = cellOf(variable, value, texts);
    if (value.isText())
        csv.cell(text);
    else
        csv.number(text);
}

}  // namespace

Csv::Csv(std::ostream& out, CsvFlavour flavour)
    : out_(out), flavour_(flavour), separator_(flavour == CsvFlavour::Excel ? ';' : ',')
{
    if (flavour == CsvFlavour::Excel)
        out_ << byteOrderMark;
}

void Csv::separate()
{
    if (!first_)
        line_ += separator_;
    first_ = false;
}

void Csv::cell(const std::string& text)
{
    separate();
    if (text.find_first_of(";,\"\r\n") == std::string::npos) {
        line_ += text;
        return;
    }
    line_ += '"';
    for (const char character : text) {
        if (character == '"')
            line_ += '"';
        line_ += character;
    }
    line_ += '"';
}

void Csv::number(const std::string& numeral)
{
    separate();
    const auto begin = static_cast<std::ptrdiff_t>(line_.size());
    line_ += numeral;
    if (flavour_ == CsvFlavour::Excel)
        std::replace(line_.begin() + begin, line_.end(), '.', ',');
}

void Csv::endRow()
{
    line_ += lineEnd;
    out_.write(line_.data(), static_cast<std::streamsize>(line_.size()));
    line_.clear();
    first_ = true;
}

void Csv::write(const std::vector<std::string>& cells)
{
    for (const auto& text : cells)
        cell(text);
    endRow();
}

void writeData(std::ostream& out, CsvFlavour flavour, const ReleasedMicrodata& data)
{
    const auto& variables = data.codebook().variables();
    Csv csv(out, flavour);
    for (const auto& variable : variables)
        csv.cell(variable.name);
    csv.endRow();
    for (const auto& row : data.rows()) {
        for (std::size_t column = 0; column < variables.size(); ++column)
            writeCell(csv, variables[column], row[column], data.texts());
        csv.endRow();
    }
}

void writeCodebook(std::ostream& out, const Codebook& codebook)
{
    Csv csv(out, CsvFlavour::Excel);
    csv.write({wording::variable, wording::description, wording::contents, wording::level, wording::value,
               wording::meaning, wording::isMissing});
    for (const auto& variable : codebook.variables()) {
        csv.write({variable.name,
                   neutralised(onOneLine(variable.label)),
                   wording::nameOf(variable.content),
                   wording::nameOf(variable.measure),
                   {},
                   {},
                   {}});
        const auto line = [&](const ValueLabel& label, const std::string& missing) {
            csv.cell(variable.name);
            for (int empty = 0; empty < 3; ++empty)
                csv.cell({});
            csv.number(numeral(label.value));
            csv.cell(neutralised(onOneLine(label.label)));
            csv.cell(missing);
            csv.endRow();
        };
        for (const auto& label : variable.labels)
            line(label, wording::no());
        for (const auto& label : missingLabels(variable))
            line(label, wording::yes());
    }
}

}  // namespace app::research
