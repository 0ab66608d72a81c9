// Scores: how answers become one figure.
#pragma once

#include "forms/model/instrument.h"
#include "forms/template/faults.h"
#include "forms/template/xml/xml.h"

namespace forms {

// Adds a fault for items that the instrument does not have or that cannot be reckoned with.
Score readScore(const XmlElement& element, const Instrument& instrument, FaultList& faults);

}  // namespace forms
