#include "forms/scoring/group.h"

namespace forms {

Quarter quarterOf(Date day)
{
    const auto month = static_cast<int>(static_cast<unsigned>(day.month()));
    return {static_cast<int>(day.year()), (month - 1) / 3 + 1};
}

Quarter quarterOf(Instant moment)
{
    return quarterOf(Date{std::chrono::floor<std::chrono::days>(moment)});
}

}  // namespace forms
