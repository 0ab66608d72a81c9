// The templates that a command works with.
#pragma once

#include "db/database.h"
#include "forms/template/library.h"

namespace app::console {

// Those frozen in the dossier, then the installed ones and the user's own.
forms::TemplateLibrary templatesFor(db::Database& database);

}  // namespace app::console
