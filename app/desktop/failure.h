// What went wrong, as a Dutch sentence that says what can be done.
#pragma once

#include <wx/string.h>

#include "app/sheets/sheet_error.h"
#include "db/error.h"

namespace app::desktop {

wxString describe(db::Error::Kind kind);
wxString describe(sheets::SheetError::Kind kind);

// Never the English text of an exception, which is for the log. Only inside a catch block.
wxString describeCurrentException();

// The last net under events: tells what went wrong and carries on. Only inside a catch block.
void tellCurrentException();

}  // namespace app::desktop
