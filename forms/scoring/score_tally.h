// One declared score over a group: its mean, sd, median and n, and why the others have none.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "forms/scoring/group.h"
#include "forms/scoring/measure.h"
#include "forms/scoring/small_group.h"
#include "forms/scoring/spread.h"

namespace forms {

struct ScoreFigures {
    Spread spread;  // of the forms that have the score
    MissingCounts missing;
    std::string keyVersion;  // every report names the key
    bool operator==(const ScoreFigures&) const = default;
};

class ScoreTally {
public:
    // Throws std::invalid_argument when the instrument has no such score. The instrument lives longer than
    // the tally.
    ScoreTally(const Instrument& instrument, const std::string& scoreId);

    void add(const Person& person, const Answers& answers);
    Guarded<ScoreFigures> figures() const;

private:
    const Instrument& instrument_;
    const Score& score_;
    std::vector<double> values_;
    MissingCounts missing_;
    std::set<Person> people_;
};

}  // namespace forms
