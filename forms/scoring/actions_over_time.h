// What became of what a team agreed to do.
#pragma once

#include <vector>

#include "forms/scoring/period.h"

namespace forms {

struct AgreedAction {
    Instant agreedAt{};
    Action action;
};

struct ActionCounts {
    std::size_t agreed = 0;  // the others add up to it
    std::size_t done = 0;
    std::size_t open = 0;
    std::size_t dropped = 0;
    bool operator==(const ActionCounts&) const = default;
};

// By the period in which they were agreed. The threshold is about who took them on: of few people one would
// see who does what they said.
std::vector<PeriodFigure<ActionCounts>> actionsOverTime(const std::vector<AgreedAction>& actions,
                                                        Threshold threshold = Threshold{});

}  // namespace forms
