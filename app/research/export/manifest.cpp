#include "app/research/export/manifest.h"

#include <array>
#include <cstdio>

namespace app::research {
namespace {

std::string quoted(const std::string& text)
{
    std::string written = "\"";
    for (const char character : text) {
        if (character == '"' || character == '\\')
            written += '\\';
        if (static_cast<unsigned char>(character) >= 0x20) {
            written += character;
            continue;
        }
        std::array<char, 8> escaped{};
        std::snprintf(escaped.data(), escaped.size(), "\\u%04x", static_cast<unsigned>(character));
        written += escaped.data();
    }
    return written + "\"";
}

}  // namespace

void writeManifest(std::ostream& out, const Manifest& manifest)
{
    out << "{\n  \"product\": " << quoted(manifest.product)
        << ",\n  \"programma\": " << quoted(manifest.program)
        << ",\n  \"dag\": " << quoted(forms::toIso(manifest.day))
        << ",\n  \"instrument\": {\"id\": " << quoted(manifest.instrumentId)
        << ", \"versie\": " << manifest.instrumentVersion
        << "},\n  \"beleid\": {\"id\": " << quoted(manifest.policyId)
        << ", \"versie\": " << manifest.policyVersion << "},\n  \"generaties\": [";
    for (std::size_t index = 0; index < manifest.generations.size(); ++index)
        out << (index > 0 ? ", " : "") << manifest.generations[index];
    out << "],\n  \"bestanden\": [";
    const auto* separator = "\n";
    for (const auto& file : manifest.files) {
        out << separator << "    {\"naam\": " << quoted(file.name) << ", \"bytes\": " << file.size
            << ", \"sha256\": " << quoted(file.sha256) << "}";
        separator = ",\n";
    }
    out << "\n  ]\n}\n";
}

}  // namespace app::research
