// The one door to libharu, and what its objects are made with. Its headers install the functions by which it
// builds its own dictionaries and arrays; with them we write what it has no calls for.
#pragma once

#include <hpdf.h>

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

    HPDF_Doc document() const { return document_.get(); }

    // An object by itself in the file, to which others can point.
    HPDF_Dict newObject() const;

    // Objects inside others. Each must be added to one.
    HPDF_Dict newDict() const { return HPDF_Dict_New(document_->mmgr); }
    HPDF_Array newArray() const { return HPDF_Array_New(document_->mmgr); }
    HPDF_Array newArray(std::initializer_list<double> numbers) const;
    void* newText(std::string_view utf8) const;

    // A stream of bytes that is an object by itself. Not compressed.
    HPDF_Dict newStream(const std::string& bytes) const;

    // Throws SheetError when anything has failed until now.
    void check() const;

    std::string bytes() const;

private:
    struct Free {
        void operator()(HPDF_Doc document) const { HPDF_Free(document); }
    };
    std::unique_ptr<_HPDF_Doc_Rec, Free> document_;
};

}  // namespace app::sheets
