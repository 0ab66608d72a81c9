// A number that somebody's answer stands for, or the reason why there is none. The reasons stay apart to the
// last column of an export, so nobody can take "not applicable" for "no".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "forms/model/instrument.h"

namespace forms {

enum class Missing {
    NotFilledIn,   // niet ingevuld
    NotApplicable  // niet van toepassing: said so, or never asked
};

using Measure = std::variant<double, Missing>;

// How many forms gave no answer, by reason.
struct MissingCounts {
    std::size_t notFilledIn = 0;
    std::size_t notApplicable = 0;

    void add(Missing reason);
    bool operator==(const MissingCounts&) const = default;
};

// Why there is no answer to this question, or nothing when there is one. An answer that the question cannot
// hold counts as not filled in.
std::optional<Missing> missingIn(const Instrument& instrument, const Question& question,
                                 const Answers& answers);

// The whole number that a code stands for, or nothing when it stands for none.
std::optional<double> numberFrom(std::string_view code);

// The lowest and highest number that the question can give; throws std::invalid_argument when it gives none.
std::pair<double, double> rangeOf(const QuestionKind& kind);

// The number of one item of a score: the code of a scale point or choice as a number, the mark that the item
// names, or the count of ticks. A reversed item is mirrored in the range of its question: lowest + highest -
// number, and a gap in zero. Throws std::invalid_argument when the instrument has no such question.
Measure measureOf(const Instrument& instrument, const Score::Item& item, const Answers& answers);

}  // namespace forms
