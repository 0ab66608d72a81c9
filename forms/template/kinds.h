// How each kind of question is spelt. After the shape was checked, so only what the vocabulary cannot say is
// a fault here.
#pragma once

#include "forms/model/instrument.h"
#include "forms/template/faults.h"
#include "forms/template/xml/xml.h"

namespace forms {

// The kind that the element's name stands for. Precondition: it is one of the vocabulary's questions.
QuestionKind readKind(const XmlElement& element, FaultList& faults);

// A scale stands by itself or is shared by the rows of a matrix.
ScaleKind readScale(const XmlElement& element, FaultList& faults);

}  // namespace forms
