// Small objects in great number, written as text, many in one compressed stream (PDF 1.7, 7.5.7). libharu
// keeps an object for every dictionary, array, name and number until the file is written; of these it never
// hears.
#pragma once

#include <cstddef>
#include <string>

#include "app/sheets/pdf/pdf_file.h"

namespace app::sheets {

// Make it when libharu has all of its own objects: the numbers of these come behind those.
class CompactObjects {
public:
    // Exactly so many must be added.
    CompactObjects(PdfFile& file, std::size_t count);

    // "<</S/P/P 12 0 R>>"
    void add(const std::string& object);

    // The number of the object that is added next; those behind it have the following ones.
    std::size_t next() const { return first_ + added_; }

    // Once, when all are added.
    void finish();

private:
    void writeStream();

    PdfFile& file_;
    std::size_t count_;
    std::size_t first_;
    std::size_t added_ = 0;
    // Of the stream that is being filled: where each object begins, and all of them.
    std::size_t inStream_ = 0;
    std::string places_;
    std::string objects_;
    std::string table_;
};

}  // namespace app::sheets
