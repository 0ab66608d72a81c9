// The drawings and tables of the Teambeeld about rounds and actions, and words beside figures.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/sheets/layout/block.h"
#include "forms/scoring/actions_over_time.h"
#include "forms/scoring/rounds_over_time.h"

namespace app::sheets {

void append(std::vector<Block>& blocks, std::vector<Block> more);

// A few, in the voice of who said them.
List spokenList(const std::vector<std::string>& said, std::size_t most = 3);

// The lists that hold anything, beside each other under their titles.
std::vector<Block> wordsBeside(
    const std::vector<std::pair<std::string, const std::vector<std::string>*>>& lists);

using RoundsOverTime = std::vector<forms::PeriodFigure<forms::RoundLengths>>;
// Lines where there is something to compare, else two bars. At least one period is shown.
Block roundsChart(const RoundsOverTime& rounds);
Table roundsTable(const RoundsOverTime& rounds);

using ActionsOverTime = std::vector<forms::PeriodFigure<forms::ActionCounts>>;
BarChart actionsChart(const ActionsOverTime& actions);
Table actionsTable(const ActionsOverTime& actions);

}  // namespace app::sheets
