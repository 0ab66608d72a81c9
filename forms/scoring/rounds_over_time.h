// How long casusrondes really took: does it work in eight minutes yet (method.md 3.2)?
#pragma once

#include <chrono>
#include <vector>

#include "forms/scoring/period.h"

namespace forms {

// One casusronde that came to its end.
struct RoundTime {
    Id round = 0;
    Instant heldAt{};
    std::chrono::milliseconds taken{0};
    std::chrono::milliseconds planned{0};  // before anything was added to it
};

struct RoundLengths {
    std::size_t rounds = 0;
    std::chrono::milliseconds taken{0};    // the mean
    std::chrono::milliseconds planned{0};  // the mean, because a team may use more than one form
    std::size_t withinPlan = 0;            // rounds that took no second longer than planned
    bool operator==(const RoundLengths&) const = default;
};

// Each round counts for itself: its length is a deed of the whole team. A figure of fewer rounds than the
// threshold would still point to the rounds, and so to who brought them in.
std::vector<PeriodFigure<RoundLengths>> roundsOverTime(const std::vector<RoundTime>& rounds,
                                                       Threshold threshold = Threshold{});

}  // namespace forms
