#include "app/desktop/actions/decision_draft.h"

#include <sstream>

#include "db/store/team_store.h"

namespace app::desktop {
namespace {

constexpr auto name = "draft.decision";
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
    std::istringstream lines(db::TeamStore(workspace.database()).setting(name).value_or(""));
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
    if (workspace.dossier->isReadOnly() || draft == decisionDraft(workspace))
        return;
    db::TeamStore(workspace.database()).setSetting(name, draft ? asText(*draft) : "");
    workspace.dossier->commit();
}

}  // namespace app::desktop
