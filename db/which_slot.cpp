#include "db/which_slot.h"

#include "db/error.h"
#include "db/file_system.h"

namespace db {

std::size_t slotThatOpens(const std::filesystem::path& file, const Secret& secret)
{
    const auto header = readHeader(readFile(file, maxHeaderSize)).header;
    for (std::size_t place = 0; place < header.slots.size(); ++place) {
        Header alone;
        alone.slots = {header.slots[place]};
        if (unlock(alone, secret))
            return place;
    }
    throw Error(Error::Kind::WrongSecret, "no slot opens with this");
}

}  // namespace db
