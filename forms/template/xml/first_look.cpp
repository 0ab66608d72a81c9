#include "forms/template/xml/first_look.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "forms/model/utf8.h"
#include "forms/template/xml/wording.h"

namespace forms {
namespace {

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

// Tab and line ends are the only control characters that XML 1.0 allows.
bool isControl(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

bool isCharacter(std::uint32_t code)
{
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code >= 0x20 ? code <= 0x10FFFF && !surrogate : code == '\t' || code == '\n' || code == '\r';
}

// What stands between & and ; of a reference.
bool isReference(std::string_view name)
{
    if (!startsWith(name, "#"))
        return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
    const bool hexadecimal = startsWith(name, "#x");
    name.remove_prefix(hexadecimal ? 2 : 1);
    std::uint32_t code = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), code, hexadecimal ? 16 : 10);
    return read.ec == std::errc{} && read.ptr == name.data() + name.size() && isCharacter(code);
}

// A wrong encoding is told once, because mending the first place mends all.
void lookAtLines(std::string_view xml, FaultList& faults)
{
    bool encodingTold = false;
    int line = 1;
    for (auto rest = xml; !rest.empty(); ++line) {
        const auto text = rest.substr(0, rest.find('\n'));
        if (!encodingTold && !isUtf8(text)) {
            faults.add(line, wording::notUtf8());
            encodingTold = true;
        }
        if (std::any_of(text.begin(), text.end(), isControl))
            faults.add(line, wording::controlCharacter());
        rest.remove_prefix(std::min(text.size() + 1, rest.size()));
    }
}

// Walks over the markup; comments and CDATA may hold anything.
class Markup {
public:
    Markup(std::string_view xml, FaultList& faults) : rest_(xml), faults_(faults) {}

    void look()
    {
        while (!rest_.empty()) {
            if (startsWith(rest_, "<!--"))
                skipPast("-->");
            else if (startsWith(rest_, "<![CDATA["))
                skipPast("]]>");
            else
                lookAtCharacter();
        }
    }

private:
    void lookAtCharacter()
    {
        if (startsWith(rest_, "<!DOCTYPE") || startsWith(rest_, "<!ENTITY"))
            faults_.add(line_, wording::doctype());
        else if (rest_.front() == '&')
            lookAtReference();
        skip(1);
    }

    void lookAtReference()
    {
        constexpr std::size_t longest = 10;  // of a reference that is right: &#x10FFFF;
        const auto end = rest_.substr(0, longest).find(';');
        if (end == std::string_view::npos || !isReference(rest_.substr(1, end - 1)))
            faults_.add(line_, wording::strayAmpersand());
    }

    void skipPast(std::string_view end)
    {
        const auto found = rest_.find(end);
        skip(found == std::string_view::npos ? rest_.size() : found + end.size());
    }

    void skip(std::size_t count)
    {
        const auto skipped = rest_.substr(0, count);
        line_ += static_cast<int>(std::count(skipped.begin(), skipped.end(), '\n'));
        rest_.remove_prefix(count);
    }

    std::string_view rest_;
    int line_ = 1;
    FaultList& faults_;
};

// Without a mark of their own, UTF-16 and UTF-32 betray themselves by the zero bytes of their first
// characters.
bool isUtf16(std::string_view xml)
{
    return startsWith(xml, "\xFF\xFE") || startsWith(xml, "\xFE\xFF") ||
           (xml.size() >= 2 && (xml[0] == '\0') != (xml[1] == '\0') && (xml[0] == '<' || xml[1] == '<'));
}

}  // namespace

void lookAtBytes(std::string_view xml, FaultList& faults)
{
    if (isUtf16(xml))
        return faults.add(1, wording::utf16());
    if (xml.find('\0') != std::string_view::npos)
        return faults.add(1, wording::notText());

    lookAtLines(xml, faults);
    Markup(xml, faults).look();
}

}  // namespace forms
