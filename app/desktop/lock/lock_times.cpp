#include "app/desktop/lock/lock_times.h"

#include <algorithm>
#include <string>

#include "db/store/team_store.h"

namespace app::desktop {
namespace {

constexpr const char* usualName = "vergrendelen-na";
constexpr const char* handingOverName = "vergrendelen-na-bij-doorgeven";

std::chrono::minutes chosen(db::Database& database, const char* name, std::chrono::minutes otherwise)
{
    const auto kept = db::TeamStore(database).setting(name);
    const auto found = std::find_if(lockChoices.begin(), lockChoices.end(),
                                    [&](int choice) { return kept == std::to_string(choice); });
    return found == lockChoices.end() ? otherwise : std::chrono::minutes{*found};
}

}  // namespace

LockTimes lockTimes(db::Database& database)
{
    const LockTimes usual;
    return {chosen(database, usualName, usual.usual), chosen(database, handingOverName, usual.handingOver)};
}

void keep(const LockTimes& times, db::Database& database)
{
    db::TeamStore team(database);
    team.setSetting(usualName, std::to_string(times.usual.count()));
    team.setSetting(handingOverName, std::to_string(times.handingOver.count()));
}

}  // namespace app::desktop
