#include "app/sheets/fonts.h"

#include <algorithm>
#include <fstream>

#include "app/sheets/layout/characters.h"
#include "app/sheets/sheet_error.h"

namespace app::sheets {
namespace {

const char* fileNameOf(Face face)
{
    switch (face) {
        case Face::Regular:
            return "OpenSans-Regular.ttf";
        case Face::Semibold:
            return "OpenSans-Semibold.ttf";
        case Face::Bold:
            return "OpenSans-Bold.ttf";
        case Face::Italic:
            return "OpenSans-Italic.ttf";
    }
    return "";
}

std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw SheetError(SheetError::Kind::FontMissing, "no font file " + file.filename().string());
    std::string contents(std::filesystem::file_size(file), '\0');
    in.read(contents.data(), static_cast<std::streamsize>(contents.size()));
    return contents;
}

}  // namespace

Fonts::Fonts(std::filesystem::path folder)
    : folder_(std::move(folder)), hyphenation_(folder_ / "hyph_nl_NL.dic")
{
    for (const auto face : everyFace)
        widths_[face] = characterWidths(contentsOf(fileOf(face)));
}

std::filesystem::path Fonts::fileOf(Face face) const
{
    return folder_ / fileNameOf(face);
}

Typeface Fonts::typeface() const
{
    return {[this](std::string_view text, const TextStyle& style) { return widthOf(text, style); },
            [this](char32_t character) { return canDraw(character); },
            [this](std::string_view word) { return hyphenation_.breaksIn(word); }};
}

double Fonts::widthOf(std::string_view text, const TextStyle& style) const
{
    const auto& widths = widths_.at(style.face);
    std::uint64_t thousandths = 0;
    while (!text.empty())
        thousandths += widths[takeCharacter(text)].value_or(0);
    return static_cast<double>(thousandths) * style.size / 1000;
}

bool Fonts::canDraw(char32_t character) const
{
    return character >= U' ' && std::all_of(widths_.begin(), widths_.end(), [&](const auto& face) {
               return face.second[character].has_value();
           });
}

}  // namespace app::sheets
