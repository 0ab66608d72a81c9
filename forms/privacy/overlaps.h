// What is told when two rules saw something in the same place.
#pragma once

#include "forms/privacy/found.h"
#include "forms/privacy/reading.h"

namespace forms {

// In order, none overlapping another. What was found first is the surer one, and of a name next to it the
// rest is told too. A longer name that holds one of the team is somebody else's, and is told as a whole.
AllFound withoutOverlaps(const Reading& text, const AllFound& found);

}  // namespace forms
