#include "db/which_slot.h"

#include "db/error.h"
#include "db/file_system.h"

namespace db {

std::size_t slotThatOpens(const std::filesystem::path& file, const Secret& secret)
{
    const auto unlocked = unlock(readHeader(readFile(file, maxHeaderSize)).header, secret);
    if (!unlocked)
        throw Error(Error::Kind::WrongSecret, "no slot opens with this");
    return unlocked->slot;
}

bool opensForACoach(const std::vector<KeySlot>& slots, const Secret& secret)
{
    Header header;
    header.slots = slots;
    const auto unlocked = unlock(header, secret);
    return unlocked && slots.at(unlocked->slot).role == SlotRole::Leercoach;
}

}  // namespace db
