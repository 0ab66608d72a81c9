// Which characters of a text reach the paper.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "app/sheets/layout/typeface.h"

namespace app::sheets {

inline constexpr char32_t softHyphen = 0xAD;
inline constexpr char32_t zeroWidthSpace = 0x200B;

// Takes the first character off the front of `bytes`. Bytes that are not UTF-8 come one by one, each as
// U+FFFFFFFF. Precondition: not empty.
char32_t takeCharacter(std::string_view& bytes);

std::string toUtf8(char32_t character);

// An accent that stands on the character before it.
bool isCombining(char32_t character);

struct DrawableText {
    std::string text;
    std::size_t replaced = 0;  // characters of which U+FFFD stands in the text instead
};

// The text with every character replaced that cannot be drawn. Letters and their accents are joined where one
// character for both can be drawn; every kind of line break becomes '\n' and a tab a space; marks that nobody
// sees (joiners, direction marks, variation selectors) are left out and not counted. Soft hyphens stay.
DrawableText drawable(std::string_view text, const CanDraw& canDraw);

}  // namespace app::sheets
