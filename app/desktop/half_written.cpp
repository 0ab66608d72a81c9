#include "app/desktop/half_written.h"

#include "db/store/team_store.h"

namespace app::desktop {
namespace {

std::string settingOf(const std::string& what)
{
    return "draft." + what;
}

}  // namespace

std::string halfWritten(Workspace& workspace, const std::string& what)
{
    return db::TeamStore(workspace.database()).setting(settingOf(what)).value_or("");
}

void keepHalfWritten(Workspace& workspace, const std::string& what, const std::string& text)
{
    if (workspace.dossier->isReadOnly() || text == halfWritten(workspace, what))
        return;
    db::TeamStore(workspace.database()).setSetting(settingOf(what), text);
    workspace.dossier->commit();
}

}  // namespace app::desktop
