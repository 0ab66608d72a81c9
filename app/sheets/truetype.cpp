#include "app/sheets/truetype.h"

#include <algorithm>

#include "app/sheets/sheet_error.h"

namespace app::sheets {
namespace {

// Names and offsets are those of the OpenType specification, chapters cmap, head, hhea and hmtx.
class FontReader {
public:
    explicit FontReader(const std::string& bytes) : bytes_(bytes) {}

    std::size_t number16(std::size_t offset) const
    {
        if (offset + 2 > bytes_.size())
            throw SheetError(SheetError::Kind::FontDamaged, "the font file ends too soon");
        const auto byte = [&](std::size_t index) -> std::size_t {
            return static_cast<unsigned char>(bytes_[index]);
        };
        return byte(offset) << 8 | byte(offset + 1);
    }

    std::size_t number32(std::size_t offset) const { return number16(offset) << 16 | number16(offset + 2); }

    std::size_t table(const char* tag) const
    {
        const auto end = std::min(12 + 16 * number16(4), bytes_.size());
        for (std::size_t record = 12; record < end; record += 16)
            if (bytes_.compare(record, 4, tag) == 0)
                return number32(record + 8);
        throw SheetError(SheetError::Kind::FontDamaged, std::string("the font file has no table ") + tag);
    }

private:
    const std::string& bytes_;
};

// The character map for Windows, first plane (platform 3, encoding 1), which every TrueType font of today
// has.
std::size_t characterMap(const FontReader& font)
{
    const auto cmap = font.table("cmap");
    const auto count = font.number16(cmap + 2);
    for (std::size_t record = cmap + 4; record < cmap + 4 + 8 * count; record += 8) {
        const auto map = cmap + font.number32(record + 4);
        if (font.number16(record) == 3 && font.number16(record + 2) == 1 && font.number16(map) == 4)
            return map;
    }
    throw SheetError(SheetError::Kind::FontDamaged, "the font file has no map of characters");
}

class AdvanceWidths {
public:
    explicit AdvanceWidths(const FontReader& font)
        : font_(font),
          unitsPerEm_(font.number16(font.table("head") + 18)),
          count_(font.number16(font.table("hhea") + 34)),
          table_(font.table("hmtx"))
    {
        if (unitsPerEm_ == 0 || count_ == 0)
            throw SheetError(SheetError::Kind::FontDamaged, "the font file gives no widths");
    }

    std::uint16_t of(std::size_t glyph) const
    {
        const auto entry = std::min(glyph, count_ - 1);  // the last width is that of all later glyphs
        return static_cast<std::uint16_t>(font_.number16(table_ + 4 * entry) * 1000 / unitsPerEm_);
    }

private:
    const FontReader& font_;
    std::size_t unitsPerEm_;
    std::size_t count_;
    std::size_t table_;
};

}  // namespace

CharacterWidths characterWidths(const std::string& bytes)
{
    const FontReader font(bytes);
    const AdvanceWidths advances(font);
    const auto map = characterMap(font);
    const auto segments2 = font.number16(map + 6);  // twice the number of segments
    CharacterWidths widths;
    for (std::size_t segment = 0; segment < segments2; segment += 2) {
        const auto endCode = font.number16(map + 14 + segment);
        const auto startCode = font.number16(map + 16 + segments2 + segment);
        const auto delta = font.number16(map + 16 + 2 * segments2 + segment);
        const auto rangePlace = map + 16 + 3 * segments2 + segment;
        const auto rangeOffset = font.number16(rangePlace);
        for (auto code = startCode; code <= endCode && code < 0xFFFF; ++code) {
            auto glyph = code;
            if (rangeOffset != 0)
                glyph = font.number16(rangePlace + rangeOffset + 2 * (code - startCode));
            if (glyph != 0)
                glyph = (glyph + delta) & 0xFFFF;
            if (glyph != 0)
                widths.set(static_cast<char32_t>(code), advances.of(glyph));
        }
    }
    return widths;
}

}  // namespace app::sheets
