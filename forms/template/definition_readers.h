// From the XML of one root element to the definition it stands for. Throws TemplateError with all faults.
#pragma once

#include "forms/model/instrument.h"
#include "forms/model/policy.h"
#include "forms/model/programme.h"
#include "forms/template/xml/xml.h"

namespace forms {

Instrument instrumentFrom(const XmlElement& root, const std::string& file);
Programme programmeFrom(const XmlElement& root, const std::string& file);
Policy policyFrom(const XmlElement& root, const std::string& file);

}  // namespace forms
