#include "forms/scoring/actions_over_time.h"

#include <set>

namespace forms {
namespace {

void count(ActionCounts& counts, const Action& action)
{
    ++counts.agreed;
    if (isOpen(action))
        ++counts.open;
    else if (action.decisions.back().kind == DecisionKind::Done)
        ++counts.done;
    else
        ++counts.dropped;
}

Guarded<ActionCounts> countsIn(const Period& period, const std::vector<AgreedAction>& actions)
{
    ActionCounts counts;
    std::set<Id> owners;
    for (const auto& [agreedAt, action] : actions)
        if (isIn(period, agreedAt)) {
            count(counts, action);
            if (action.owner != 0)
                owners.insert(action.owner);
        }
    return {counts, owners.size()};
}

}  // namespace

std::vector<PeriodFigure<ActionCounts>> actionsOverTime(const std::vector<AgreedAction>& actions,
                                                        Threshold threshold)
{
    std::vector<Deed> deeds;
    for (const auto& [agreedAt, action] : actions)
        deeds.push_back({agreedAt, action.owner});
    std::vector<PeriodFigure<ActionCounts>> all;
    for (const auto& period : periodsOf(deeds, threshold))
        all.push_back({period, countsIn(period, actions).shown(threshold)});
    return all;
}

}  // namespace forms
