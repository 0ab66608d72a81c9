// What the screen of the partnerschapskaart says.
#pragma once

#include <wx/string.h>

#include "forms/meeting/partnership_canvas.h"

namespace app::desktop {

// "groeperen"
wxString stepName(forms::CanvasStep step);
// What the team does in this step.
wxString stepInWords(forms::CanvasStep step);

// "Bellen voordat we mailen, 3 stippen, afgesproken": as a screen reader says a card.
wxString spokenCard(const forms::Statement& statement);
// The same as it is seen.
wxString shownCard(const forms::Statement& statement);

// What differs from what was agreed before, a line for each statement; empty when nothing does.
wxString changesInWords(const forms::PartnershipCard& before, const forms::PartnershipCard& now);

}  // namespace app::desktop
