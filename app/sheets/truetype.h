// The little of a TrueType font file that layout needs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app::sheets {

// How wide each character is, in thousandths of the size, for the characters up to U+FFFF; nothing where the
// font has no picture. Rounded down, as libharu writes them into the PDF.
using CharacterWidths = std::vector<std::optional<std::uint16_t>>;

// From the bytes of a font file. Throws SheetError FontDamaged.
CharacterWidths characterWidths(const std::string& font);

}  // namespace app::sheets
