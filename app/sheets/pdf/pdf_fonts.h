// The faces inside a PDF: embedded, reduced to the letters in use, each letter with its meaning.
#pragma once

#include <map>
#include <set>

#include "app/sheets/fonts.h"
#include "app/sheets/pdf/pdf_file.h"

namespace app::sheets {

class PdfFonts {
public:
    PdfFonts(const PdfFile& file, const Fonts& fonts);

    // The font in which this text can be written. A face that no text asks for is not in the file, and costs
    // no time.
    HPDF_Font forText(Face face, std::string_view text);

    // Writes what each letter means, and all that the fonts need in the file. Call it once, when all pages
    // are written.
    void finish();

private:
    struct Loaded {
        HPDF_Font font = nullptr;
        std::set<char32_t> characters = {};
    };
    HPDF_Font load(Face face) const;

    const PdfFile& file_;
    const Fonts& fonts_;
    std::map<Face, Loaded> faces_;
};

}  // namespace app::sheets
