// The one door to libharu, and what its objects are made with. Its headers install the functions by which it
// builds its own dictionaries and arrays; with them we write what it has no calls for.
#pragma once

#include <hpdf.h>

#include <forward_list>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace app::sheets {

inline HPDF_REAL real(double value)
{
    return static_cast<HPDF_REAL>(value);
}

// No error handler is given to libharu: throwing through C frames is undefined. check() asks instead.
class PdfFile {
public:
    PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    HPDF_Doc document() const { return document_.get(); }

    // Objects inside others. Each must be added to one.
    HPDF_Dict newDict() const { return HPDF_Dict_New(document_->mmgr); }
    HPDF_Array newArray(std::initializer_list<std::size_t> numbers) const;
    HPDF_Binary newText(std::string_view utf8) const;

    // A stream of bytes that is an object by itself. Not compressed.
    HPDF_Dict newStream(std::string_view bytes) const;

    // Compresses what the stream holds now; libharu itself would do it as late as when the file is written.
    // Nothing can be added to it any more.
    void compress(HPDF_Dict stream) const;

    // The number by which others point to an object, and that of the next one that stands by itself.
    static std::size_t numberOf(HPDF_Dict object) { return object->header.obj_id & 0x00FFFFFF; }
    std::size_t nextNumber() const { return document_->xref->entries->count; }

    // Objects of which libharu knows nothing: how one of its own points to one of them, and in which stream
    // readers find where they are (PDF 1.7, 7.5.8.4). They are numbered from the first on; from then on
    // libharu makes no more of its own.
    void addReference(HPDF_Dict from, const char* key, std::size_t number);
    void addTable(HPDF_Dict table, std::size_t first, std::size_t count);

    // Throws SheetError when anything has failed until now.
    void check() const;

    // Once.
    std::string bytes() const;

private:
    struct Free {
        void operator()(HPDF_Doc document) const { HPDF_Free(document); }
    };
    struct Table {
        HPDF_Xref xref;
        std::size_t number;
        std::size_t first;
        std::size_t count;
    };
    static HPDF_STATUS beforeTrailer(HPDF_Dict trailer);

    std::unique_ptr<_HPDF_Doc_Rec, Free> document_;
    std::forward_list<HPDF_Obj_Header> unknown_;  // stand for objects that libharu does not know
    Table table_ = {};
};

}  // namespace app::sheets
