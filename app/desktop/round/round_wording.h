// What the engine says in kinds, as Dutch sentences.
#pragma once

#include <wx/string.h>

#include "app/desktop/round/live_round.h"
#include "forms/meeting/casusronde.h"

namespace app::desktop {

// What to do, not what was wrong.
wxString describe(forms::Refusal refusal);
wxString describe(forms::Reach reach);

// "Al even niet gevraagd: Bram, Noor." Empty when nobody stands out.
wxString notInvitedLately(const LiveRound& round);

}  // namespace app::desktop
