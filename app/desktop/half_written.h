// What somebody is still writing, in a field that keeps nothing by itself, so that nothing is lost when the
// program is stopped or locked.
#pragma once

#include <string>

#include "app/desktop/workspace.h"

namespace app::desktop {

// `what` says where it was being written; empty when nothing is kept of it.
std::string halfWritten(Workspace& workspace, const std::string& what);

// Replaces what was kept, and commits; an empty text takes it away. Nothing happens in a dossier that was
// opened for reading.
void keepHalfWritten(Workspace& workspace, const std::string& what, const std::string& text);

}  // namespace app::desktop
