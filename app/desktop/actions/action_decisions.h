// The actions of a team as the screen Acties works with them: what is open, what was decided, and deciding.
#pragma once

#include <optional>
#include <vector>

#include "app/desktop/workspace.h"
#include "forms/meeting/look_back.h"

namespace app::desktop {

struct ActionsByState {
    std::vector<forms::Action> open;     // the longest due first, those without a date last
    std::vector<forms::Action> decided;  // closed by the meeting that decisions belong to now; may be mended
    std::vector<forms::Action> closed;   // at earlier meetings, the latest first
};
ActionsByState actionsOf(Workspace& workspace);

std::vector<forms::Action> openByDate(db::Database& database);
// The longest due first, those without a date last.
std::vector<forms::Action> byDate(std::vector<forms::Action> actions);

// The meeting that a decision belongs to: the one that is going on, else the last that was held. Nothing
// before the first meeting; then there is nothing to decide on either.
std::optional<forms::Meeting> decidingMeeting(Workspace& workspace);

// Keeps the decision about this action, with the moment and its meeting filled in, or says why it cannot be
// taken.
[[nodiscard]] std::optional<forms::DecisionFault> decide(Workspace& workspace, forms::Action action,
                                                         forms::ActionDecision decision);

}  // namespace app::desktop
