// Stretches of time in which enough people took part for a figure about them.
#pragma once

#include <cstddef>
#include <vector>

#include "forms/scoring/group.h"
#include "forms/scoring/small_group.h"

namespace forms {

// Whole quarters, both ends included.
struct Period {
    Quarter first;
    Quarter last;
    bool operator==(const Period&) const = default;
};

bool isIn(const Period& period, Instant moment);

// What somebody did, and when.
struct Deed {
    Instant at{};
    Id by = 0;  // 0: nobody in particular, which makes no one person more
};

// A picture of more periods than this is no picture; the older ones are left out.
inline constexpr std::size_t mostPeriods = 6;

// The oldest first: quarters that are taken together until enough different people did something in them.
// Only in the last one they may still be too few. What happens in a later quarter changes no period that is
// full.
std::vector<Period> periodsOf(const std::vector<Deed>& deeds, Threshold threshold);

template <typename Figure>
struct PeriodFigure {
    Period period;
    Shown<Figure> figure;
};

}  // namespace forms
