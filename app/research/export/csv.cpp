#include "app/research/export/csv.h"

#include <algorithm>

#include "app/research/export/cell.h"
#include "app/research/export/variable_format.h"
#include "app/research/export/wording.h"

namespace app::research {
namespace {

constexpr const char* byteOrderMark = "\xEF\xBB\xBF";
constexpr const char* lineEnd = "\r\n";

void writeCell(Csv& csv, const Variable& variable, const Value& value)
{
    const auto text = cellOf(variable, value);
    if (std::holds_alternative<double>(value))
        csv.number(text);
    else
        csv.cell(text);
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
        out_ << separator_;
    first_ = false;
}

void Csv::cell(const std::string& text)
{
    separate();
    if (text.find_first_of(";,\"\r\n") == std::string::npos) {
        out_ << text;
        return;
    }
    out_ << '"';
    for (const char character : text) {
        if (character == '"')
            out_ << '"';
        out_ << character;
    }
    out_ << '"';
}

void Csv::number(const std::string& numeral)
{
    separate();
    if (flavour_ == CsvFlavour::Analysis) {
        out_ << numeral;
        return;
    }
    auto withComma = numeral;
    std::replace(withComma.begin(), withComma.end(), '.', ',');
    out_ << withComma;
}

void Csv::endRow()
{
    out_ << lineEnd;
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
            writeCell(csv, variables[column], row[column]);
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
