// Which bakens a team recognises, and how that goes on (method.md 5.3): the share of reflectors in which a
// baken is recognised, with n, by period.
#pragma once

#include <string>
#include <vector>

#include "forms/model/instrument.h"
#include "forms/scoring/period.h"

namespace forms {

// In `part` of the `of` reflectors that said herkend or niet herkend.
struct Share {
    std::size_t part = 0;
    std::size_t of = 0;

    double fraction() const { return of == 0 ? 0 : static_cast<double>(part) / static_cast<double>(of); }
    // Everybody said the same. Inside a team that may be told; what each one said is known then.
    bool isUnanimous() const { return of > 0 && (part == 0 || part == of); }
    bool operator==(const Share&) const = default;
};

struct BakenOverTime {
    std::string baken;                   // its slug
    std::vector<Shown<Share>> byPeriod;  // one for each period
    // Of the periods that are shown, so that it gives away nothing of one that is not.
    Shown<Share> together;
};

struct BakensOverTime {
    std::vector<Period> periods;
    std::vector<BakenOverTime> bakens;  // in the order of the latest form
};

// One reflector as it was sent; the instrument is of its own version and lives longer.
struct SentReflector {
    const Instrument* instrument;
    Id member = 0;
    Instant sentAt{};
    Answers answers;
};

// Of all versions together: a baken keeps its slug, and every version has a question <slug>-herkend.
BakensOverTime bakensOverTime(const std::vector<SentReflector>& reflectors,
                              Threshold threshold = Threshold{});

// Recognised least, together over the periods; its `together` is a Share. Null when none stands apart from
// the others.
const BakenOverTime* leastRecognised(const BakensOverTime& bakens);

}  // namespace forms
