#include "app/sheets/pdf/compact_objects.h"

namespace app::sheets {
namespace {

constexpr std::size_t mostInStream = 200;

// libharu makes two objects of each stream, for its length stands by itself. One more holds the table.
std::size_t objectsOfLibharu(std::size_t count)
{
    return 2 * ((count + mostInStream - 1) / mostInStream + 1);
}

std::string bigEndian(std::size_t value, int bytes)
{
    std::string text;
    for (auto shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        text += static_cast<char>(value >> shift & 0xFF);
    return text;
}

}  // namespace

CompactObjects::CompactObjects(PdfFile& file, std::size_t count)
    : file_(file), count_(count), first_(file.nextNumber() + objectsOfLibharu(count))
{
}

void CompactObjects::add(const std::string& object)
{
    places_ += std::to_string(next()) + " " + std::to_string(objects_.size()) + " ";
    objects_ += object + "\n";
    // The kind of entry, the number of the stream, and the place in it.
    table_ += bigEndian(2, 1) + bigEndian(file_.nextNumber(), 3) + bigEndian(inStream_, 1);
    ++added_;
    if (++inStream_ == mostInStream || added_ == count_)
        writeStream();
}

void CompactObjects::writeStream()
{
    const auto stream = file_.newStream(places_ + objects_);
    HPDF_Dict_AddName(stream, "Type", "ObjStm");
    HPDF_Dict_AddNumber(stream, "N", static_cast<HPDF_INT32>(inStream_));
    HPDF_Dict_AddNumber(stream, "First", static_cast<HPDF_INT32>(places_.size()));
    file_.compress(stream);
    inStream_ = 0;
    places_.clear();
    objects_.clear();
}

void CompactObjects::finish()
{
    const auto table = file_.newStream(table_);
    HPDF_Dict_AddName(table, "Type", "XRef");
    HPDF_Dict_AddNumber(table, "Size", static_cast<HPDF_INT32>(first_ + count_));
    HPDF_Dict_Add(table, "Index", file_.newArray({first_, count_}));
    HPDF_Dict_Add(table, "W", file_.newArray({1, 3, 1}));
    HPDF_Dict_Add(table, "Root", file_.document()->catalog);
    file_.compress(table);
    file_.addTable(table, first_, count_);
}

}  // namespace app::sheets
