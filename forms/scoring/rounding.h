// Rounding is the last step before showing, and never a step before reckoning on.
#pragma once

namespace forms {

// To so many decimals, a half away from zero, as the reports of 2015 print it: 0.625 is 0.63. A number that
// misses the half only because it has no exact binary form counts as the half.
double rounded(double number, int decimals);

}  // namespace forms
