// The terugblik as a part of the meeting of today: when it waits, begins and ends, and what it looks back on.
#pragma once

#include "app/desktop/actions/action_decisions.h"

namespace app::desktop {

// Actions of earlier meetings want a decision before the first casusronde of today.
bool lookBackWaits(Workspace& workspace);

// The meeting of today goes on to its terugblik, and commits. One that is not on the agenda comes before all
// that did not begin yet.
void beginLookBack(Workspace& workspace);

// The actions of the terugblik that is going on. Open are those that still want a decision, decided those
// that got one here, postponed ones too.
ActionsByState lookedBackOn(Workspace& workspace);

// What the leercoach says at the terugblik; empty when the programme of the meeting says nothing.
forms::AgendaItem lookBackItem(Workspace& workspace);

}  // namespace app::desktop
