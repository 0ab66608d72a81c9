// The parts of a meeting to choose from: those that were, and those that come.
#pragma once

#include <functional>

#include "forms/model/team.h"

class wxWindow;

namespace app::desktop {

// Opens the menu after the present event; the part that goes on cannot be chosen.
void popUpParts(wxWindow& above, const forms::Meeting& meeting, forms::Id present,
                const std::function<void(forms::Id)>& chosen);

}  // namespace app::desktop
