// How the time of an export is divided: into quarters, or into waves that somebody chose.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/research/dataset/source.h"
#include "forms/model/clock.h"

namespace app::research {

// Both days are in it.
struct Wave {
    forms::Date from{};
    forms::Date until{};
    bool operator==(const Wave&) const = default;
};

struct Division {
    std::set<Period> without{};  // quarters that are left out
    std::vector<Wave> waves{};   // none: quarters
    bool operator==(const Division&) const = default;
};

// Whether each wave ends on or after the day it begins, and before the next begins: what everybody filled in
// stands in one wave.
bool isInOrder(const std::vector<Wave>& waves);

// Where something of that moment stands; nothing when it is left out. The first wave is number 1.
std::optional<Period> periodOf(const Division& division, forms::Instant at);

// "meting 1: 2026-09-01 tot en met 2026-09-30", for each wave.
std::vector<std::string> namesOf(const std::vector<Wave>& waves);

}  // namespace app::research
