// The instruments as they are delivered.
#pragma once

#include <filesystem>
#include <string>

#include "forms/template/template_reader.h"

namespace forms {

inline Instrument shippedInstrument(const std::string& id)
{
    const auto file = std::filesystem::path(SOURCE_DIR) / "templates/instruments" / (id + ".xml");
    return readInstrument(readTemplateFile(file), file.filename().string());
}

}  // namespace forms
