// "De klok startte te laat": how much too late, for a part of a meeting and for a step of a casusronde.
#pragma once

#include <wx/string.h>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include "forms/model/clock.h"

class wxWindow;

namespace app::desktop {

// On the button that leads to the menu.
wxString tooLateLabel();

// "1 minuut te laat"
wxString tooLateBy(std::chrono::seconds late);

// Opens the menu. What is more than `most` cannot be chosen; no `most`: there is no end to it.
void popUpTooLate(wxWindow& above, const std::vector<std::chrono::seconds>& amounts,
                  std::optional<forms::Milliseconds> most,
                  const std::function<void(std::chrono::seconds)>& chosen);

}  // namespace app::desktop
