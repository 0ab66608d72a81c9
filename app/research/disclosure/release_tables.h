// Disclosure control of tables (research.md 3): from counts to what may leave.
#pragma once

#include <variant>

#include "app/research/checkpoint.h"
#include "app/research/dataset/tables.h"
#include "app/research/disclosure/refusal.h"

namespace app::research {

// Hides what is too small, what gives everybody's answer away, and as much more as it takes that for each
// hidden figure, over all tables of the set, at least policy.tables.threshold values remain possible. Throws
// std::logic_error when two tables contradict each other, and std::invalid_argument when the policy goes
// below the floor.
std::variant<ReleasedTables, Refusal> releaseTables(
    const TableSet& set, const forms::Policy& policy, const Checkpoint& checkpoint = [] {});

}  // namespace app::research
