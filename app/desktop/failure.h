// What went wrong, as a Dutch sentence for a person.
#pragma once

#include <wx/string.h>

#include "db/error.h"

namespace app::desktop {

wxString describe(db::Error::Kind kind);

// Only inside a catch block.
wxString describeCurrentException();

// The last net under events: tells what went wrong and carries on. Only inside a catch block.
void tellCurrentException();

}  // namespace app::desktop
