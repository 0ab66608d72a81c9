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

    // The font in which this text can be written.
    HPDF_Font forText(Face face, std::string_view text);

    // Writes what each letter means. Call it once, when all pages are written.
    void finish();

private:
    struct Loaded {
        HPDF_Font font = nullptr;
        std::set<char32_t> characters = {};
    };
    const PdfFile& file_;
    std::map<Face, Loaded> faces_;
};

}  // namespace app::sheets
