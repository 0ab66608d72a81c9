// XML to definitions, with every fault and its line. The format is described in templates/README.md.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

#include "forms/model/instrument.h"
#include "forms/model/policy.h"
#include "forms/model/programme.h"
#include "forms/template/faults.h"

namespace forms {

// The text of a template file. Throws TemplateError when it cannot be read, or before reading when it is
// larger than largestTemplate.
std::string readTemplateFile(const std::filesystem::path& path);

// A definition that obeys every rule of templates/README.md, or TemplateError with all its faults. `file` is
// only repeated in the faults.
Instrument readInstrument(std::string_view xml, const std::string& file);
Programme readProgramme(std::string_view xml, const std::string& file);
Policy readPolicy(std::string_view xml, const std::string& file);

// Whichever of the three the outermost element says it is.
std::variant<Instrument, Programme, Policy> readTemplate(std::string_view xml, const std::string& file);

}  // namespace forms
