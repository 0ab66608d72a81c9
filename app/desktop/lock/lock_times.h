// After how many minutes without a key or a movement the dossier locks itself. Kept in the dossier, because
// it is for the team to choose.
#pragma once

#include <array>
#include <chrono>

namespace db {
class Database;
}

namespace app::desktop {

struct LockTimes {
    std::chrono::minutes usual{5};
    std::chrono::minutes handingOver{1};  // the laptop goes from hand to hand
    bool operator==(const LockTimes&) const = default;
};

// What can be chosen; never "not at all".
inline constexpr std::array lockChoices{1, 2, 5, 10, 15};  // minutes

// Anything else than a choice counts as not chosen.
LockTimes lockTimes(db::Database& database);
// To be followed by a commit.
void keep(const LockTimes& times, db::Database& database);

}  // namespace app::desktop
