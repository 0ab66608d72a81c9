// What a form asks and what counts as an acceptable answer. Definitions are immutable after reading.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "forms/model/answer.h"

namespace forms {

// One thing to choose; the code is stored, so it never changes.
struct Choice {
    std::string code;
    std::string label;
    std::string help;  // the full name behind a short label, may be empty
    bool operator==(const Choice&) const = default;
};

struct TextKind {
    bool longText = false;         // several lines
    std::size_t maxLength = 2000;  // in characters, not bytes
};
struct NumberKind {
    double minimum = 0;
    double maximum = 100;
    int decimals = 0;
    std::string unit;
};
struct MoneyKind {
    Money minimum{0};
    Money maximum{100'000'000'00};
};
struct DateKind {
    std::optional<Date> earliest;
    std::optional<Date> latest;
};
struct ChoiceKind {
    std::vector<Choice> options;
};
struct ChoicesKind {
    std::vector<Choice> options;
    std::optional<std::size_t> atMost;
};
// Ordered points, the lowest first.
struct ScaleKind {
    std::vector<Choice> points;
    bool mayBeNotApplicable = false;
};
// Five points between two poles, 1 at the left.
struct BipolarKind {
    std::string left;
    std::string right;
    bool asksWanted = false;  // feitelijk and gewenst
};
// A rapportcijfer, 0 to 10.
struct GradeKind {
    bool asksWanted = false;  // nu and gewenst
};
using ColumnKind = std::variant<TextKind, NumberKind, MoneyKind, DateKind, ChoiceKind>;
struct Column {
    std::string id;
    std::string label;
    ColumnKind kind;
    bool required = false;  // in every row that is not empty
};
struct TableKind {
    std::vector<Column> columns;
    std::size_t maxRows = 20;
};
// Text only, no answer. With ActionCard it stands for what was agreed in the casusronde (method.md 1.2, vak
// 0).
struct InfoKind {
    enum class Source { Text, ActionCard };
    Source source = Source::Text;
    std::string text;
};

using QuestionKind = std::variant<TextKind, NumberKind, MoneyKind, DateKind, ChoiceKind, ChoicesKind,
                                  ScaleKind, BipolarKind, GradeKind, TableKind, InfoKind>;

// Decides what may ever leave the dossier as data.
enum class Role { Direct, Indirect, Sensitive, Plain, FreeText };

// A question with a condition is asked only while the other question holds this value: an option code, a
// ticked code, or a number as text.
struct Condition {
    std::string questionId;
    std::string value;
    bool operator==(const Condition&) const = default;
};

struct Question {
    std::string id;  // stored with every answer, so it never changes
    std::string label;
    std::string help;
    QuestionKind kind;
    bool required = false;
    std::optional<Condition> when;
    Role role = Role::Plain;
    std::string exportName;  // legal in SPSS, unique in the instrument; empty for info
};

// Some columns of a canvas are filled together when time is short; those share a block (method.md 2.1 P8).
struct SectionTime {
    std::chrono::minutes time{0};
    std::string block;  // empty: by itself
};

// The columns that every research file begins with; no question may have one of these export names.
inline constexpr const char* respondentVariable = "respondent";
inline constexpr const char* teamVariable = "team";
inline constexpr const char* periodVariable = "meting";

// A question that asks how it is and how one would have it has two columns: its export name with these.
inline constexpr const char* nowSuffix = "_nu";
inline constexpr const char* wantedSuffix = "_gewenst";

// Questions that are shown together, one section to a page at hand-over.
struct Section {
    std::string id;
    std::string title;
    std::string help;
    bool matrix = false;                             // rows that share one scale
    std::map<std::string, std::string> otherTitles;  // naming set to title
    std::map<std::string, SectionTime> times;        // mode (ruim, krap) to time
    std::vector<Question> questions;
};

// How answers become one figure. The key version names which source says so.
struct Score {
    enum class Method { Mean, Sum, Count };
    struct Rescale {
        double fromLow = 0, fromHigh = 4, toLow = 0, toHigh = 1;
    };
    // Of a question with two marks: how it is, how one would have it, or wanted minus now.
    enum class Mark { Now, Wanted, Gap };
    struct Item {
        std::string questionId;
        bool reversed = false;
        Mark mark = Mark::Now;
    };
    std::string id;
    std::string label;
    std::string note;  // what a reader of the figure must know; shown wherever it is shown, may be empty
    std::string keyVersion;
    Method method = Method::Mean;
    std::vector<Item> items;
    std::optional<Rescale> rescale;
    std::size_t minimumAnswered = 1;
};

enum class Status { Original, Proposal };

// What an instrument is filled in about.
enum class Subject { Casus, Meeting, Team, OwnPractice };

struct Instrument {
    std::string id;
    int version = 1;
    std::string title;
    std::string credit;  // the source line, shown on screen and paper
    Status status = Status::Proposal;
    Subject subject = Subject::Casus;
    std::vector<Section> sections;
    std::vector<Score> scores;
};

// Null when the instrument has no such question.
const Question* findQuestion(const Instrument& instrument, const std::string& questionId);

// Whether the question is to be asked, given the answers so far. A condition on a question that is itself not
// asked does not hold.
bool isAsked(const Instrument& instrument, const Question& question, const Answers& answers);

// The sections with a question that is asked, given the answers so far, in form order.
std::vector<const Section*> askedSections(const Instrument& instrument, const Answers& answers);

// Those of them that still wait for an answer. One that opens with its only choice, as each baken does, waits
// for that choice: words and ticks beside a baken do not say whether it was recognised. Any other waits until
// something in it is answered.
std::vector<const Section*> openSections(const Instrument& instrument, const Answers& answers);

enum class Fault {
    Missing,
    WrongType,
    TooLong,
    OutOfRange,
    TooManyDecimals,
    UnknownOption,
    TooManyOptions,
    TooManyRows,
    UnknownColumn,
    NotText  // bytes that are not UTF-8
};

// Why an answer cannot be taken. The row and column say where in a table, counted from 0.
struct Problem {
    std::string questionId;
    Fault fault;
    std::optional<std::size_t> row;
    std::string columnId;
    bool operator==(const Problem&) const = default;
};

// Nothing when the answer is acceptable. An empty answer is acceptable unless the question is required.
std::optional<Problem> check(const Question& question, const Answer& answer);

// Everything that stands between these answers and sending them: the questions that are asked, in form order.
std::vector<Problem> openProblems(const Instrument& instrument, const Answers& answers);

}  // namespace forms
