// The score of one form, as its instrument declares it (architecture.md 4).
#pragma once

#include "forms/scoring/measure.h"

namespace forms {

// The mean or sum of the items that were answered, or the number of ticks; unrounded. Missing when fewer
// items were answered than the score asks for: not applicable when nothing was left blank, else not filled
// in.
Measure scoreOf(const Instrument& instrument, const Score& score, const Answers& answers);

// Moves a number from one range to the other in a straight line; a number outside the range lands outside.
double rescaled(double number, const Score::Rescale& rescale);

}  // namespace forms
