// What a group answered to one question: counts, shares, missing reasons, and mean and sd where it is a
// number.
#pragma once

#include "forms/scoring/counter.h"

namespace forms {

class AnswerTally {
public:
    // For choice, choices, scale, bipolar and grade; number gives no counts, only a mean and sd. Of a
    // question with two marks the tally takes one of them, or the gap. Throws std::invalid_argument for other
    // kinds. The instrument lives longer than the tally.
    AnswerTally(const Instrument& instrument, const std::string& questionId,
                Score::Mark mark = Score::Mark::Now);

    void add(const Person& person, const Answers& answers);
    Guarded<AnswerFigures> figures() const { return counter_.figures(); }

private:
    void addNumber(const Person& person, const Measure& measure);

    const Instrument& instrument_;
    const Question& question_;
    Score::Mark mark_;
    bool numeric_;  // every code is a number, so they have a mean
    Counter counter_;
};

}  // namespace forms
