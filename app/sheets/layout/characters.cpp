#include "app/sheets/layout/characters.h"

#include <algorithm>
#include <array>

#include "forms/model/utf8.h"

namespace app::sheets {
namespace {

constexpr char32_t notUtf8 = 0xFFFFFFFF;
constexpr char32_t replacement = 0xFFFD;

// Of a character that takes more than one byte.
std::size_t sizeAfter(unsigned char lead)
{
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

// Letters with their accented forms, in pairs. Some keyboards and file systems write the accent apart, and
// fonts seldom have it by itself.
struct Accent {
    char32_t mark;
    std::u32string_view pairs;
};
constexpr std::array accents = {
    Accent{0x300, U"AÀEÈIÌOÒUÙaàeèiìoòuù"},
    Accent{0x301, U"AÁCĆEÉIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeéiílĺnńoórŕsśuúyýzź"},
    Accent{0x302, U"AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ"},
    Accent{0x303, U"AÃIĨNÑOÕUŨaãiĩnñoõuũ"},
    Accent{0x304, U"AĀEĒIĪOŌUŪaāeēiīoōuū"},
    Accent{0x306, U"AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ"},
    Accent{0x307, U"CĊEĖGĠIİZŻcċeėgġzż"},
    Accent{0x308, U"AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ"},
    Accent{0x30A, U"AÅUŮaåuů"},
    Accent{0x30B, U"OŐUŰoőuű"},
    Accent{0x30C, U"CČDĎEĚNŇRŘSŠTŤZŽcčdďeěnňrřsštťzž"},
    Accent{0x327, U"CÇGĢKĶLĻNŅRŖSŞTŢcçgģkķlļnņrŗsştţ"},
    Accent{0x328, U"AĄEĘIĮUŲaąeęiįuų"},
};

// 0 when there is no single character for the two.
char32_t joined(char32_t letter, char32_t mark)
{
    if (!isCombining(mark))
        return 0;
    const auto accent = std::find_if(accents.begin(), accents.end(),
                                     [&](const Accent& candidate) { return candidate.mark == mark; });
    if (accent == accents.end())
        return 0;
    for (std::size_t index = 0; index < accent->pairs.size(); index += 2)
        if (accent->pairs[index] == letter)
            return accent->pairs[index + 1];
    return 0;
}

bool isInvisible(char32_t character)
{
    if (character < 0x200C)
        return false;
    const auto between = [&](char32_t first, char32_t last) {
        return first <= character && character <= last;
    };
    return between(0x200C, 0x200F) || between(0x202A, 0x202E) || between(0x2060, 0x206F) ||
           between(0xFE00, 0xFE0F) || character == 0xFEFF;
}

// The plainer character that says the same, where fonts often lack the special one.
char32_t plainer(char32_t character)
{
    switch (character) {
        case 0x0B:
        case 0x0C:
        case 0x0D:
        case 0x85:
        case 0x2028:
        case 0x2029:
            return U'\n';
        case U'\t':
        case 0x3000:
            return U' ';
        case 0x202F:
            return 0xA0;
        case 0x2010:
        case 0x2011:
            return U'-';
        default:
            return character;
    }
}

}  // namespace

char32_t takeCharacter(std::string_view& bytes)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(bytes[index]); };
    if (byte(0) < 0x80) {
        const auto character = byte(0);
        bytes.remove_prefix(1);
        return character;
    }
    const auto size = sizeAfter(byte(0));
    if (size > bytes.size() || !forms::isUtf8(bytes.substr(0, size))) {
        bytes.remove_prefix(1);
        return notUtf8;
    }
    char32_t character = byte(0) & (0x7Fu >> size);
    for (std::size_t index = 1; index < size; ++index)
        character = character << 6 | (byte(index) & 0x3Fu);
    bytes.remove_prefix(size);
    return character;
}

std::string toUtf8(char32_t character)
{
    const auto tail = [&](int shift) { return static_cast<char>(0x80 | (character >> shift & 0x3F)); };
    if (character < 0x80)
        return {static_cast<char>(character)};
    if (character < 0x800)
        return {static_cast<char>(0xC0 | character >> 6), tail(0)};
    if (character < 0x10000)
        return {static_cast<char>(0xE0 | character >> 12), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | character >> 18), tail(12), tail(6), tail(0)};
}

bool isCombining(char32_t character)
{
    return 0x300 <= character && character <= 0x36F;
}

DrawableText drawable(std::string_view text, const CanDraw& canDraw)
{
    std::u32string kept;
    std::size_t replaced = 0;
    bool afterReturn = false;
    while (!text.empty()) {
        const auto taken = takeCharacter(text);
        const bool endOfReturn = taken == U'\n' && afterReturn;
        afterReturn = taken == U'\r';
        if (endOfReturn || isInvisible(taken))
            continue;
        const auto character = plainer(taken);
        const auto together = kept.empty() ? 0 : joined(kept.back(), character);
        if (together && canDraw(together)) {
            kept.back() = together;
        } else if (character == U'\n' || character == softHyphen || character == zeroWidthSpace ||
                   canDraw(character)) {
            kept += character;
        } else {
            kept += replacement;
            ++replaced;
        }
    }
    DrawableText result{{}, replaced};
    for (const auto character : kept)
        result.text += toUtf8(character);
    return result;
}

}  // namespace app::sheets
