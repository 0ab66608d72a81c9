// What stands above and below the part of a step that is filled in: for the coach to say and the team to
// read.
#pragma once

#include "app/desktop/round/live_round.h"

namespace app::desktop {

// The reflectievraag, once it was stated; in the talk with the idea that it is about. Null when there is
// nothing to show.
wxWindow* questionCard(wxWindow* parent, const LiveRound& round);
// What comes after this step; null in the last.
wxWindow* whatFollows(wxWindow* parent, const LiveRound& round);

}  // namespace app::desktop
