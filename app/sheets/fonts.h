// What a sheet is set with, read from files: the faces and the dictionary of hyphens.
#pragma once

#include <filesystem>
#include <map>
#include <string_view>

#include "app/sheets/hyphenation.h"
#include "app/sheets/layout/typeface.h"
#include "app/sheets/truetype.h"

namespace app::sheets {

class Fonts {
public:
    // The folder holds OpenSans-Regular.ttf, -Semibold, -Bold and -Italic, and hyph_nl_NL.dic; when only the
    // last is missing, words are not hyphenated. Throws SheetError FontMissing or FontDamaged.
    explicit Fonts(std::filesystem::path folder);

    std::filesystem::path fileOf(Face face) const;

    // Asks this object, which must live longer.
    Typeface typeface() const;

private:
    double widthOf(std::string_view text, const TextStyle& style) const;
    bool canDraw(char32_t character) const;

    std::filesystem::path folder_;
    std::map<Face, CharacterWidths> widths_;
    Hyphenation hyphenation_;
};

}  // namespace app::sheets
