#include "app/research/export/cell.h"
#include "app/research/export/syntax.h"
#include "app/research/export/variable_format.h"

namespace app::research {
namespace {

constexpr std::size_t longestPart = 100;  // bytes of a literal on one line, before its quotes are doubled

// Where the text can be cut so that no character is, at most `longestPart` further on.
std::size_t endOfPart(std::string_view text, std::size_t from)
{
    if (text.size() - from <= longestPart)
        return text.size();
    auto end = from + longestPart;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return end;
}

// 'It''s' + on the next line 'more of it'
std::string literal(std::string_view text)
{
    std::string written = "'";
    for (std::size_t from = 0; from < text.size();) {
        const auto end = endOfPart(text, from);
        for (const char character : text.substr(from, end - from))
            written += character == '\'' ? std::string("''") : std::string(1, character);
        from = end;
        if (from < text.size())
            written += "' +\n    '";
    }
    return written + "'";
}

std::string codeLiteral(const VariableFormat& format, double value)
{
    return format.text ? literal(numeral(value)) : numeral(value);
}

class Syntax {
public:
    Syntax(std::ostream& out, const Codebook& codebook, const forms::Policy& policy)
        : out_(out), codebook_(codebook), policy_(policy)
    {
    }

    void write()
    {
        read();
        labels();
        valueLabels();
        missingValues();
        levels();
        out_ << "EXECUTE.\n";
    }

private:
    void read()
    {
        out_ << "* Encoding: UTF-8.\n"
                "* Leest data-analyse.csv met alle omschrijvingen, waardelabels en ontbrekende waarden.\n"
                "* Zet SPSS eerst in deze map, met het commando CD of door dit bestand hier te openen.\n\n"
                "SET DECIMAL=DOT.\n"
                "GET DATA\n"
                "  /TYPE=TXT\n"
                "  /FILE='data-analyse.csv'\n"
                "  /ENCODING='UTF8'\n"
                "  /DELCASE=LINE\n"
                "  /DELIMITERS=','\n"
                "  /QUALIFIER='\"'\n"
                "  /ARRANGEMENT=DELIMITED\n"
                "  /FIRSTCASE=2\n"
                "  /VARIABLES=";
        for (const auto& variable : codebook_.variables())
            out_ << "\n    " << variable.name << " " << nameOf(formatOf(variable, policy_));
        out_ << ".\n\n";
        for (const auto& variable : codebook_.variables())
            if (const auto format = formatOf(variable, policy_); !format.text)
                out_ << "FORMATS " << variable.name << " (" << nameOf(format) << ").\n";
        out_ << "\n";
    }

    void labels()
    {
        for (const auto& variable : codebook_.variables())
            out_ << "VARIABLE LABELS " << variable.name << "\n    "
                 << literal(cutTo(longestVariableLabel, onOneLine(variable.label))) << ".\n";
        out_ << "\n";
    }

    void valueLabels()
    {
        for (const auto& variable : codebook_.variables()) {
            const auto format = formatOf(variable, policy_);
            out_ << "VALUE LABELS " << variable.name;
            for (const auto& label : allLabels(variable))
                out_ << "\n    " << codeLiteral(format, label.value) << " "
                     << literal(cutTo(longestValueLabel, onOneLine(label.label)));
            out_ << ".\n";
        }
        out_ << "\n";
    }

    void missingValues()
    {
        for (const auto& variable : codebook_.variables()) {
            const auto format = formatOf(variable, policy_);
            out_ << "MISSING VALUES " << variable.name << " (";
            const auto codes = missingLabels(variable);
            for (std::size_t index = 0; index < codes.size(); ++index)
                out_ << (index > 0 ? ", " : "") << codeLiteral(format, codes[index].value);
            out_ << ").\n";
        }
        out_ << "\n";
    }

    void levels()
    {
        for (const auto& variable : codebook_.variables())
            out_ << "VARIABLE LEVEL " << variable.name << " (" << nameOfLevel(variable.measure) << ").\n";
    }

    static const char* nameOfLevel(Measure measure)
    {
        switch (measure) {
            case Measure::Nominal:
                return "NOMINAL";
            case Measure::Ordinal:
                return "ORDINAL";
            case Measure::Scale:
                break;
        }
        return "SCALE";
    }

    std::ostream& out_;
    const Codebook& codebook_;
    const forms::Policy& policy_;
};

}  // namespace

void writeSpssSyntax(std::ostream& out, const Codebook& codebook, const forms::Policy& policy)
{
    Syntax(out, codebook, policy).write();
}

}  // namespace app::research
