// What a part of a meeting is called by its kind.
#pragma once

#include <wx/string.h>

#include "forms/model/programme.h"

namespace app::desktop {

wxString describe(forms::ActivityKind kind);

}  // namespace app::desktop
