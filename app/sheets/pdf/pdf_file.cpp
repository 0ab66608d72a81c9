#include "app/sheets/pdf/pdf_file.h"

#include <algorithm>

#include "app/sheets/layout/characters.h"
#include "app/sheets/sheet_error.h"

namespace app::sheets {
namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return ' ' <= byte && byte <= '~'; });
}

// PDF 1.7, 7.9.2.2: big-endian, with a byte order mark.
std::string toUtf16(std::string_view text)
{
    std::string bytes = "\xFE\xFF";
    const auto add = [&](char32_t unit) {
        bytes += static_cast<char>(unit >> 8);
        bytes += static_cast<char>(unit & 0xFF);
    };
    while (!text.empty()) {
        const auto character = takeCharacter(text);
        if (character > 0x10FFFF)
            add(0xFFFD);
        else if (character >= 0x10000) {
            add(0xD800 + ((character - 0x10000) >> 10));
            add(0xDC00 + ((character - 0x10000) & 0x3FF));
        } else {
            add(character);
        }
    }
    return bytes;
}

}  // namespace

PdfFile::PdfFile() : document_(HPDF_New(nullptr, nullptr))
{
    if (!document_)
        throw SheetError(SheetError::Kind::PdfFailed, "no memory for a PDF document");
    document_->pdf_version = HPDF_VER_17;
    HPDF_SetCompressionMode(document(), HPDF_COMP_ALL);
    HPDF_UseUTFEncodings(document());
    HPDF_SetCurrentEncoder(document(), "UTF-8");
    check();
}

HPDF_Dict PdfFile::newObject() const
{
    const auto dict = newDict();
    HPDF_Xref_Add(document_->xref, dict);
    return dict;
}

HPDF_Array PdfFile::newArray(std::initializer_list<double> numbers) const
{
    const auto array = newArray();
    for (const auto number : numbers)
        HPDF_Array_AddReal(array, real(number));
    return array;
}

void* PdfFile::newText(std::string_view utf8) const
{
    if (isAscii(utf8))
        return HPDF_String_New(document_->mmgr, std::string(utf8).c_str(), nullptr);
    auto bytes = toUtf16(utf8);
    return HPDF_Binary_New(document_->mmgr, reinterpret_cast<HPDF_BYTE*>(bytes.data()),
                           static_cast<HPDF_UINT>(bytes.size()));
}

HPDF_Dict PdfFile::newStream(const std::string& bytes) const
{
    const auto stream = HPDF_DictStream_New(document_->mmgr, document_->xref);
    check();
    HPDF_Stream_WriteStr(stream->stream, bytes.c_str());
    return stream;
}

void PdfFile::check() const
{
    const auto error = HPDF_GetError(document());
    if (error != HPDF_OK)
        throw SheetError(SheetError::Kind::PdfFailed, "libharu gave error " + std::to_string(error));
}

std::string PdfFile::bytes() const
{
    HPDF_SaveToStream(document());
    check();
    std::string all(HPDF_GetStreamSize(document()), '\0');
    auto size = static_cast<HPDF_UINT32>(all.size());
    HPDF_ReadFromStream(document(), reinterpret_cast<HPDF_BYTE*>(all.data()), &size);
    check();
    return all;
}

}  // namespace app::sheets
