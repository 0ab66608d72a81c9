// The little of a TrueType font file that layout needs.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app::sheets {

// How wide each character is, in thousandths of the size, for the characters up to U+FFFF; nothing where the
// font has no picture. Rounded down, as libharu writes them into the PDF.
class CharacterWidths {
public:
    std::optional<std::uint16_t> operator[](char32_t character) const
    {
        if (character > 0xFFFF || rows_[character / rowLength].empty())
            return std::nullopt;
        return rows_[character / rowLength][character % rowLength];
    }

    void set(char32_t character, std::uint16_t width)
    {
        auto& row = rows_.at(character / rowLength);
        row.resize(rowLength);
        row[character % rowLength] = width;
    }

private:
    // A font has pictures in a few of these rows.
    static constexpr std::size_t rowLength = 0x100;
    std::array<std::vector<std::optional<std::uint16_t>>, 0x10000 / rowLength> rows_;
};

// From the bytes of a font file. Throws SheetError FontDamaged.
CharacterWidths characterWidths(const std::string& font);

}  // namespace app::sheets
