#include "db/thinning.h"

#include <algorithm>
#include <array>
#include <optional>

namespace db {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::sys_days;

// A number for the day, week or month of a moment; a later one has a greater number.
using NumberOf = int (*)(sys_days);

int dayOf(sys_days day)
{
    return static_cast<int>(day.time_since_epoch().count());
}

// The first day of 1970 was a Thursday.
int weekOf(sys_days day)
{
    return static_cast<int>(floor<std::chrono::weeks>(day.time_since_epoch() + days(3)).count());
}

int monthOf(sys_days day)
{
    const std::chrono::year_month_day date(day);
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
}

struct Stage {
    NumberOf numberOf;
    int left;  // how many more of these stay
};

}  // namespace

std::vector<forms::Instant> superfluous(std::vector<forms::Instant> made, forms::Instant now)
{
    std::sort(made.begin(), made.end(), std::greater<>());
    const auto yesterday = floor<days>(now) - days(1);
    std::array<Stage, 3> stages{{{dayOf, 12}, {weekOf, 10}, {monthOf, 9}}};
    auto stage = stages.begin();
    std::optional<sys_days> lastKept;

    std::vector<forms::Instant> going;
    for (const auto moment : made) {
        const auto day = floor<days>(moment);
        while (stage != stages.end() && stage->left == 0)
            ++stage;
        const bool recent = day >= yesterday;
        const bool first =
            stage != stages.end() && (!lastKept || stage->numberOf(day) < stage->numberOf(*lastKept));
        if (!recent && !first) {
            going.push_back(moment);
            continue;
        }
        lastKept = day;
        if (!recent)
            --stage->left;
    }
    return going;
}

}  // namespace db
