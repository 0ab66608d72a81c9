// What people filled in, for the sheets that show it.
#pragma once

#include "app/printing/recipes/recipe.h"

namespace app::printing {

// About a casus it shows the actiekaart of its last round, where the form asks for that.
sheets::Sheet entrySheetOf(const Source& source, const forms::Entry& entry);

}  // namespace app::printing
