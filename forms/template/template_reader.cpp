#include "forms/template/template_reader.h"

#include <fstream>
#include <system_error>

#include "forms/template/definition_readers.h"
#include "forms/template/wording.h"
#include "forms/template/xml/xml.h"

namespace forms {
namespace {

[[noreturn]] void refuse(const std::string& file, int line, std::string message)
{
    throw TemplateError({{file, line, std::move(message)}});
}

XmlElement readRoot(std::string_view xml, const std::string& file, std::string_view expected)
{
    auto root = readXml(xml, file);
    if (root.name != expected)
        refuse(file, root.line, wording::wrongRoot(root.name, {expected}));
    return root;
}

}  // namespace

std::string readTemplateFile(const std::filesystem::path& path)
{
    const auto file = path.u8string();
    const std::string name(file.begin(), file.end());
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed)
        refuse(name, 0, wording::unreadable());
    if (size > largestTemplate)
        refuse(name, 0, wording::tooLarge());

    std::ifstream in(path, std::ios::binary);
    std::string text(size, '\0');
    if (!in.read(text.data(), static_cast<std::streamsize>(size)))
        refuse(name, 0, wording::unreadable());
    return text;
}

Instrument readInstrument(std::string_view xml, const std::string& file)
{
    return instrumentFrom(readRoot(xml, file, "instrument"), file);
}

Programme readProgramme(std::string_view xml, const std::string& file)
{
    return programmeFrom(readRoot(xml, file, "programme"), file);
}

Policy readPolicy(std::string_view xml, const std::string& file)
{
    return policyFrom(readRoot(xml, file, "policy"), file);
}

std::variant<Instrument, Programme, Policy> readTemplate(std::string_view xml, const std::string& file)
{
    const auto root = readXml(xml, file);
    if (root.name == "instrument")
        return instrumentFrom(root, file);
    if (root.name == "programme")
        return programmeFrom(root, file);
    if (root.name == "policy")
        return policyFrom(root, file);
    refuse(file, root.line, wording::wrongRoot(root.name, {"instrument", "programme", "policy"}));
}

}  // namespace forms
