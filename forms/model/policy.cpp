#include "forms/model/policy.h"

#include <algorithm>

namespace forms {

bool allows(const Policy& policy, const std::string& instrumentId)
{
    const auto& named = policy.instruments;
    return named.empty() || std::find(named.begin(), named.end(), instrumentId) != named.end();
}

const Band* bandOf(const RowRules& rules, const std::string& variable)
{
    const auto found = std::find_if(rules.bands.begin(), rules.bands.end(),
                                    [&](const Band& band) { return band.variable == variable; });
    return found == rules.bands.end() ? nullptr : &*found;
}

const Grouping* groupingOf(const RowRules& rules, const std::string& variable)
{
    const auto found = std::find_if(rules.groupings.begin(), rules.groupings.end(),
                                    [&](const Grouping& grouping) { return grouping.variable == variable; });
    return found == rules.groupings.end() ? nullptr : &*found;
}

}  // namespace forms
