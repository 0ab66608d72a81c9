#include "app/desktop/actions/decision_draft.h"

#include <sstream>

#include "app/desktop/half_written.h"

namespace app::desktop {
namespace {

constexpr auto name = "decision";
constexpr auto postponed = "doorschuiven";
constexpr auto dropped = "vervallen";

// Each in its line; the fields have one line too.
std::string asText(const DecisionDraft& draft)
{
    return std::to_string(draft.action) + '\n' +
           (draft.kind == forms::DecisionKind::Postponed ? postponed : dropped) + '\n' + draft.due + '\n' +
           draft.reason;
}

}  // namespace

std::optional<DecisionDraft> decisionDraft(Workspace& workspace)
{
    std::istringstream lines(halfWritten(workspace, name));
    DecisionDraft draft;
    std::string kind;
    if (!(lines >> draft.action >> kind) || lines.get() != '\n')
        return std::nullopt;
    draft.kind = kind == postponed ? forms::DecisionKind::Postponed : forms::DecisionKind::Dropped;
    std::getline(lines, draft.due);
    std::getline(lines, draft.reason);
    return draft;
}

void keepDecisionDraft(Workspace& workspace, const std::optional<DecisionDraft>& draft)
{
    keepHalfWritten(workspace, name, draft ? asText(*draft) : "");
}

}  // namespace app::desktop
