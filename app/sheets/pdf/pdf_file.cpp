#include "app/sheets/pdf/pdf_file.h"

#include <cstdio>

#include "app/sheets/pdf/pdf_text.h"
#include "app/sheets/sheet_error.h"

namespace app::sheets {
namespace {

// libharu writes the length as an object by itself. A reader that does not know yet where the objects are
// could not read the table that says so.
void hideLength(HPDF_Dict stream)
{
    auto* length = HPDF_List_ItemAt(stream->list, 0);
    auto* reference = static_cast<HPDF_DictElement>(length)->value;
    static_cast<HPDF_Obj_Header*>(reference)->obj_id |= HPDF_OTYPE_HIDDEN;
}

HPDF_STATUS writeFilterAndLength(HPDF_Dict stream, HPDF_Stream file)
{
    char line[64];
    std::snprintf(line, sizeof line, "/Filter /FlateDecode\n/Length %u\n", stream->stream->size);
    return HPDF_Stream_WriteStr(file, line);
}

// Nothing may be thrown through libharu.
HPDF_STATUS append(HPDF_Stream to, const HPDF_BYTE* bytes, HPDF_UINT size)
try {
    static_cast<std::string*>(to->attr)->append(reinterpret_cast<const char*>(bytes), size);
    return HPDF_OK;
} catch (const std::exception&) {
    return HPDF_SetError(to->error, HPDF_FAILD_TO_ALLOC_MEM, 0);
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

HPDF_Array PdfFile::newArray(std::initializer_list<std::size_t> numbers) const
{
    const auto array = HPDF_Array_New(document_->mmgr);
    for (const auto number : numbers)
        HPDF_Array_AddNumber(array, static_cast<HPDF_INT32>(number));
    return array;
}

HPDF_Binary PdfFile::newText(std::string_view utf8) const
{
    auto bytes = textBytes(utf8);
    return HPDF_Binary_New(document_->mmgr, reinterpret_cast<HPDF_BYTE*>(bytes.data()),
                           static_cast<HPDF_UINT>(bytes.size()));
}

HPDF_Dict PdfFile::newStream(std::string_view bytes) const
{
    const auto stream = HPDF_DictStream_New(document_->mmgr, document_->xref);
    check();
    HPDF_Stream_Write(stream->stream, reinterpret_cast<const HPDF_BYTE*>(bytes.data()),
                      static_cast<HPDF_UINT>(bytes.size()));
    return stream;
}

// With a filter of its own libharu would compress again; so the filter is written beside it.
void PdfFile::compress(HPDF_Dict stream) const
{
    const auto compressed = HPDF_MemStream_New(document_->mmgr, 1024);
    check();
    HPDF_Stream_WriteToStream(stream->stream, compressed, HPDF_STREAM_FILTER_FLATE_DECODE, nullptr);
    HPDF_Stream_Free(stream->stream);
    stream->stream = compressed;
    stream->filter = HPDF_STREAM_FILTER_NONE;
    hideLength(stream);
    stream->write_fn = writeFilterAndLength;
    check();
}

void PdfFile::addReference(HPDF_Dict from, const char* key, std::size_t number)
{
    unknown_.push_front({static_cast<HPDF_UINT32>(number) | HPDF_OTYPE_INDIRECT, 0, HPDF_OCLASS_DICT});
    HPDF_Dict_Add(from, key, &unknown_.front());
}

void PdfFile::addTable(HPDF_Dict table, std::size_t first, std::size_t count)
{
    table_ = {document_->xref, numberOf(table), first, count};
    document_->xref->trailer->attr = &table_;
    document_->xref->trailer->before_write_fn = beforeTrailer;
}

// Only now libharu knows where the table stands, and has put in how many objects it counts itself.
HPDF_STATUS PdfFile::beforeTrailer(HPDF_Dict trailer)
{
    const auto& table = *static_cast<const Table*>(trailer->attr);
    if (table.xref->entries->count > table.first)
        return HPDF_SetError(trailer->error, HPDF_INVALID_OBJ_ID, 0);
    const auto* entry = HPDF_Xref_GetEntry(table.xref, static_cast<HPDF_UINT>(table.number));
    HPDF_Dict_AddNumber(trailer, "XRefStm", static_cast<HPDF_INT32>(entry->byte_offset));
    return HPDF_Dict_AddNumber(trailer, "Size", static_cast<HPDF_INT32>(table.first + table.count));
}

void PdfFile::check() const
{
    const auto error = HPDF_GetError(document());
    if (error != HPDF_OK)
        throw SheetError(SheetError::Kind::PdfFailed, "libharu gave error " + std::to_string(error));
}

// libharu would gather them in a stream of its own, beside all that it writes them from.
std::string PdfFile::bytes() const
{
    std::string all;
    document_->stream = HPDF_CallbackWriter_New(document_->mmgr, append, &all);
    check();
    HPDF_SaveToStream(document());
    check();
    return all;
}

}  // namespace app::sheets
