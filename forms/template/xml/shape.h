// Holds a document against the vocabulary: what stands where it may not, what is missing, what is misspelt.
#pragma once

#include "forms/template/faults.h"
#include "forms/template/xml/vocabulary.h"
#include "forms/template/xml/xml.h"

namespace forms {

// Adds a fault for everything in which the element and all below it differ from the rule.
void checkShape(const XmlElement& element, const ElementRule& rule, FaultList& faults);

}  // namespace forms
