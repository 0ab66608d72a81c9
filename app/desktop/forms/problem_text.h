// Why an answer cannot be taken, as a Dutch sentence that says what to do.
#pragma once

#include <wx/string.h>

#include "forms/model/instrument.h"

namespace app::desktop {

// For the place beside the field. In a table the sentence names row and column.
wxString describe(const forms::Question& question, const forms::Problem& problem);

}  // namespace app::desktop
