// What can be said of a template's bytes before they are parsed.
#pragma once

#include <string_view>

#include "forms/template/faults.h"

namespace forms {

// Adds a fault for everything no template may hold: other encodings, control characters, DOCTYPE, and
// references other than the five of XML itself and those by number. The parser would let all of these pass.
void lookAtBytes(std::string_view xml, FaultList& faults);

}  // namespace forms
