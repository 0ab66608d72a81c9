// When nothing may leave: why, and what may.
#pragma once

#include <cstddef>

namespace app::research {

enum class RefusalReason {
    ProductNotAllowed,     // the policy gives no rows, or no tables
    InstrumentNotAllowed,  // the policy does not name this instrument
    NothingFilledIn,       // there is no entry
    NobodyAgreed,          // nobody agreed to research
    TooFewPeople,          // fewer people than one class or one cell needs
    NothingLeft            // every figure would have to be hidden
};

// The nearest export that was tried and is possible.
enum class Nearest {
    WithoutLink,     // the same rows, without an id over the waves
    AnonymousTable,  // counts instead of rows
    WithoutGroups,   // one table for all together
    WithOtherTeams,  // nothing from these people alone: choose more dossiers
    OtherPolicy,     // a policy that allows it
};

struct Refusal {
    RefusalReason reason = RefusalReason::TooFewPeople;
    Nearest nearest = Nearest::WithOtherTeams;
    std::size_t people = 0;  // who are in it
    std::size_t needed = 0;  // who have to be
    bool operator==(const Refusal&) const = default;
};

}  // namespace app::research
