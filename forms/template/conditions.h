// Whether each `when` can ever hold.
#pragma once

#include <map>
#include <string>

#include "forms/model/instrument.h"
#include "forms/template/faults.h"

namespace forms {

// Adds a fault for each condition on a question that is not there, on a value it cannot have, and for each
// circle. `lines` says where the condition of a question stands.
void checkConditions(const Instrument& instrument, const std::map<std::string, int>& lines,
                     FaultList& faults);

}  // namespace forms
