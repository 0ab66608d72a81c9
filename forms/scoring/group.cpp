#include "forms/scoring/group.h"

namespace forms {

Quarter quarterOf(Instant moment)
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(moment)};
    const auto month = static_cast<int>(static_cast<unsigned>(day.month()));
    return {static_cast<int>(day.year()), (month - 1) / 3 + 1};
}

}  // namespace forms
