#include "app/sheets/pdf/pdf_fonts.h"

#include <cstdio>
#include <vector>

#include "app/sheets/layout/characters.h"

namespace app::sheets {
namespace {

// In the file each character is its own number, so its meaning is that number. A range may not cross a
// multiple of 256 (PDF 1.7, 9.10.3).
struct Range {
    char32_t first;
    char32_t last;
};

std::vector<Range> rangesOf(const std::set<char32_t>& characters)
{
    std::vector<Range> ranges;
    for (const auto character : characters) {
        if (!ranges.empty() && character == ranges.back().last + 1 && character % 0x100 != 0)
            ranges.back().last = character;
        else
            ranges.push_back({character, character});
    }
    return ranges;
}

std::string meaningsOf(const std::set<char32_t>& characters)
{
    constexpr std::size_t mostInBlock = 100;
    const auto ranges = rangesOf(characters);
    std::string blocks;
    for (std::size_t index = 0; index < ranges.size(); ++index) {
        if (index % mostInBlock == 0)
            blocks += std::to_string(std::min(mostInBlock, ranges.size() - index)) + " beginbfrange\n";
        const auto& range = ranges[index];
        char line[32];
        std::snprintf(line, sizeof line, "<%04X> <%04X> <%04X>\n", static_cast<unsigned>(range.first),
                      static_cast<unsigned>(range.last), static_cast<unsigned>(range.first));
        blocks += line;
        if (index % mostInBlock == mostInBlock - 1 || index + 1 == ranges.size())
            blocks += "endbfrange\n";
    }
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
           blocks + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace

PdfFonts::PdfFonts(const PdfFile& file, const Fonts& fonts) : file_(file), fonts_(fonts)
{
}

HPDF_Font PdfFonts::forText(Face face, std::string_view text)
{
    auto& loaded = faces_[face];
    if (!loaded.font)
        loaded.font = load(face);
    while (!text.empty())
        loaded.characters.insert(takeCharacter(text));
    return loaded.font;
}

HPDF_Font PdfFonts::load(Face face) const
{
    const auto path = fonts_.fileOf(face).string();
    const auto* name = HPDF_LoadTTFontFromFile(file_.document(), path.c_str(), HPDF_TRUE);
    file_.check();
    auto* font = HPDF_GetFont(file_.document(), name, "UTF-8");
    file_.check();
    return font;
}

// libharu 2.3 writes ranges here that readers refuse and warn about. It makes the last objects of a font only
// when the file is written, if nobody asks before.
void PdfFonts::finish()
{
    for (const auto& [face, loaded] : faces_) {
        auto* meanings =
            static_cast<HPDF_Dict>(HPDF_Dict_GetItem(loaded.font, "ToUnicode", HPDF_OCLASS_DICT));
        file_.check();
        HPDF_MemStream_FreeData(meanings->stream);
        HPDF_Stream_WriteStr(meanings->stream, meaningsOf(loaded.characters).c_str());
        loaded.font->before_write_fn(loaded.font);
    }
    file_.check();
}

}  // namespace app::sheets
