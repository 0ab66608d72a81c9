// A decision about an action that is still being put into words, so that nothing of it is lost when the
// program is stopped. There is one at a time: the last.
#pragma once

#include <optional>
#include <string>

#include "app/desktop/workspace.h"
#include "forms/model/team.h"

namespace app::desktop {

struct DecisionDraft {
    forms::Id action = 0;
    forms::DecisionKind kind = forms::DecisionKind::Postponed;  // or Dropped
    std::string due;                                            // as it was typed
    std::string reason;
    bool operator==(const DecisionDraft&) const = default;
};

std::optional<DecisionDraft> decisionDraft(Workspace& workspace);

// Replaces the one that was kept, and commits. Nothing happens in a dossier that was opened for reading.
void keepDecisionDraft(Workspace& workspace, const std::optional<DecisionDraft>& draft);

}  // namespace app::desktop
