// Which of the ways into a dossier somebody came by.
#pragma once

#include <cstddef>
#include <filesystem>

#include "db/seal/sealed_file.h"

namespace db {

// The place among the slots of the file that this secret opens. Takes about a second for each slot. Throws
// Error WrongSecret when there is none, and what reading the header can.
std::size_t slotThatOpens(const std::filesystem::path& file, const Secret& secret);

}  // namespace db
