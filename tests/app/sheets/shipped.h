// The templates as they are shipped.
#pragma once

#include <string>

#include "forms/template/library.h"
#include "forms/template/template_reader.h"

namespace tests {

inline forms::Instrument shipped(const std::string& id)
{
    const auto file = SOURCE_DIR "/templates/instruments/" + id + ".xml";
    return forms::readInstrument(forms::readTemplateFile(file), file);
}

inline const forms::TemplateLibrary& shippedTemplates()
{
    static const auto library = [] {
        forms::TemplateLibrary all;
        all.addFolder(SOURCE_DIR "/templates");
        return all;
    }();
    return library;
}

}  // namespace tests
