// Disclosure control of rows (research.md 4): from what the dossiers hold to what may leave.
#pragma once

#include <variant>

#include "app/research/checkpoint.h"
#include "app/research/dataset/microdata.h"
#include "app/research/dataset/source.h"
#include "app/research/disclosure/refusal.h"

namespace app::research {

// Leaves out who did not agree, coarsens, suppresses single values, drops variables, and refuses when all of
// that is not enough. Each class then counts at least policy.rows.k different people, where a suppressed
// value matches no value (docs/decisions/0012-a-suppressed-value-matches-no-value.md), and in each class each
// sensitive question has at least policy.rows.l different answers or none. Ids, codes and the order of rows
// come from `random`. Precondition: each respondent's team is a place in source.teams. Throws
// std::invalid_argument when the policy goes below the floor.
std::variant<ReleasedMicrodata, Refusal> releaseRows(
    const Source& source, const forms::Policy& policy, const Random& random,
    const Checkpoint& checkpoint = [] {});

}  // namespace app::research
