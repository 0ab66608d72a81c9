// The columns of a microdata file. Their names, their number and their order follow from the instrument
// version alone, never from what people answered; how coarse a column is follows from the policy.
#pragma once

#include <string>
#include <vector>

#include "app/research/dataset/value.h"
#include "forms/model/instrument.h"
#include "forms/model/policy.h"

namespace app::research {

// What the figures in a column are.
enum class Content {
    Respondent,  // a random number, new in each export
    Team,        // a random number, or the label of a region
    Period,      // a wave (0, 1, 2 ...), or a quarter as 20264
    Number,      // as it was given
    Money,       // in euros
    Category,    // one of the labels
    Ticked,      // 1 or 0, one column for each option of a multiple choice
    Quarter,     // a day made coarse: 20264 is the last quarter of 2026
    RowCount,    // how many rows of a table were filled in
    Text         // reviewed text
};

// The level of measurement, in the words of SPSS.
enum class Measure { Nominal, Ordinal, Scale };

struct ValueLabel {
    double value = 0;
    std::string label;
    std::string code;  // of the option in the instrument; empty for a band or a class of options
    bool operator==(const ValueLabel&) const = default;
};

// Numbers that no answer in that column can be. A text column has them as text.
struct MissingCodes {
    int notFilledIn = -7;
    int notApplicable = -8;
    int suppressed = -9;
    bool operator==(const MissingCodes&) const = default;
};

struct Variable {
    std::string name;   // legal in SPSS and unique
    std::string label;  // the question, and the option or the mark where that has a column of its own
    Content content = Content::Number;
    Measure measure = Measure::Nominal;
    int decimals = 0;
    std::size_t width = 0;  // Text only: the longest it can be, in characters
    std::vector<ValueLabel> labels;
    MissingCodes missing;
    forms::Role role = forms::Role::Plain;
    std::string questionId;  // empty for the three columns that every file begins with
    bool operator==(const Variable&) const = default;
};

// The code that stands for the reason in this column.
int codeOf(const Variable& variable, Missing reason);

using forms::nowSuffix;
using forms::periodVariable;
using forms::respondentVariable;
using forms::teamVariable;
using forms::wantedSuffix;

// Never holds a column for a direct question: there is no way to put one in.
class Codebook {
public:
    // `regions` become the labels of the column for the team, where the policy gives regions, and `waves`
    // those of the column for the period, where somebody chose waves.
    Codebook(const forms::Instrument& instrument, const forms::Policy& policy,
             const std::vector<std::string>& regions = {}, const std::vector<std::string>& waves = {});

    const std::string& instrumentId() const { return instrumentId_; }
    int instrumentVersion() const { return instrumentVersion_; }
    const std::string& title() const { return title_; }
    const std::string& credit() const { return credit_; }
    const std::vector<Variable>& variables() const { return variables_; }

private:
    std::string instrumentId_;
    int instrumentVersion_ = 1;
    std::string title_;
    std::string credit_;
    std::vector<Variable> variables_;
};

// The question of each variable, which the instrument keeps; null for the three that every file begins with.
std::vector<const forms::Question*> questionsOf(const Codebook& codebook,
                                                const forms::Instrument& instrument);

}  // namespace app::research
