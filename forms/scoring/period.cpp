#include "forms/scoring/period.h"

#include <map>
#include <set>

namespace forms {

bool isIn(const Period& period, Instant moment)
{
    const auto quarter = quarterOf(moment);
    return period.first <= quarter && quarter <= period.last;
}

std::vector<Period> periodsOf(const std::vector<Deed>& deeds, Threshold threshold)
{
    std::map<Quarter, std::set<Id>> people;
    for (const auto& deed : deeds) {
        auto& here = people[quarterOf(deed.at)];
        if (deed.by != 0)
            here.insert(deed.by);
    }

    std::vector<Period> periods;
    std::set<Id> together;
    bool full = true;
    for (const auto& [quarter, here] : people) {
        if (full) {
            periods.push_back({quarter, quarter});
            together.clear();
        }
        periods.back().last = quarter;
        together.insert(here.begin(), here.end());
        full = together.size() >= threshold.people();
    }
    if (periods.size() > mostPeriods)
        periods.erase(periods.begin(), periods.end() - static_cast<std::ptrdiff_t>(mostPeriods));
    return periods;
}

}  // namespace forms
