// A template as somebody wrote it: a definition, or faults that each say something.
#include <algorithm>
#include <cstdlib>

#include "forms/template/template_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        (void)forms::readTemplate({reinterpret_cast<const char*>(data), size}, "eigen.xml");
    } catch (const forms::TemplateError& error) {
        const auto isEmpty = [](const auto& fault) { return fault.message.empty(); };
        if (error.faults().empty() || std::any_of(error.faults().begin(), error.faults().end(), isEmpty))
            std::abort();
    }
    return 0;
}
