// Sheets, kept as a PDF where the person says.
#pragma once

#include <wx/string.h>

#include "app/sheets/layout/block.h"

class wxWindow;

namespace app::desktop {

// Asks for a place after the present event, with `name` as a proposal that names nobody, and tells when
// characters could not be printed. For its owner only, and whole or not at all; a failure is told.
void saveAsPdf(wxWindow* parent, const sheets::Bundle& bundle, const wxString& name);

}  // namespace app::desktop
