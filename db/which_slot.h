// Which of the ways into a dossier somebody came by.
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "db/seal/sealed_file.h"

namespace db {

// The place among the slots of the file that this secret opens. Takes about a second for each slot. Throws
// Error WrongSecret when there is none, and what reading the header can.
std::size_t slotThatOpens(const std::filesystem::path& file, const Secret& secret);

// Whether it opens a slot of a leercoach. Every slot that fits is tried, so that neither the time nor the
// answer tells a wrong secret from one of another role. Takes as long as the other one.
bool opensForACoach(const std::vector<KeySlot>& slots, const Secret& secret);

}  // namespace db
