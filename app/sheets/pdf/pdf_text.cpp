#include "app/sheets/pdf/pdf_text.h"

#include <algorithm>
#include <charconv>

#include "app/sheets/layout/characters.h"

namespace app::sheets {
namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return ' ' <= byte && byte <= '~'; });
}

// Big-endian, with a byte order mark.
std::string toUtf16(std::string_view text)
{
    std::string bytes = "\xFE\xFF";
    const auto add = [&](char32_t unit) {
        bytes += static_cast<char>(unit >> 8);
        bytes += static_cast<char>(unit & 0xFF);
    };
    while (!text.empty()) {
        const auto character = takeCharacter(text);
        if (character > 0x10FFFF)
            add(0xFFFD);
        else if (character >= 0x10000) {
            add(0xD800 + ((character - 0x10000) >> 10));
            add(0xDC00 + ((character - 0x10000) & 0x3FF));
        } else {
            add(character);
        }
    }
    return bytes;
}

}  // namespace

std::string textBytes(std::string_view utf8)
{
    return isAscii(utf8) ? std::string(utf8) : toUtf16(utf8);
}

std::string textString(std::string_view utf8)
{
    constexpr auto* digits = "0123456789ABCDEF";
    std::string text = "<";
    for (const auto byte : textBytes(utf8)) {
        text += digits[static_cast<unsigned char>(byte) >> 4];
        text += digits[static_cast<unsigned char>(byte) & 0xF];
    }
    return text + ">";
}

std::string decimal(double points)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, points, std::chars_format::fixed, 2).ptr;
    return {text, end};
}

std::string referenceTo(std::size_t number)
{
    return std::to_string(number) + " 0 R";
}

}  // namespace app::sheets
