// The faces a sheet is set in, read from their files.
#pragma once

#include <filesystem>
#include <map>
#include <string_view>

#include "app/sheets/layout/typeface.h"
#include "app/sheets/truetype.h"

namespace app::sheets {

class Fonts {
public:
    // The folder holds OpenSans-Regular.ttf, -Semibold, -Bold and -Italic. Throws SheetError FontMissing or
    // FontDamaged.
    explicit Fonts(std::filesystem::path folder);

    std::filesystem::path fileOf(Face face) const;

    // Asks this object, which must live longer.
    Typeface typeface() const;

private:
    double widthOf(std::string_view text, const TextStyle& style) const;
    bool canDraw(char32_t character) const;

    std::filesystem::path folder_;
    std::map<Face, CharacterWidths> widths_;
};

}  // namespace app::sheets
