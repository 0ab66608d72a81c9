// Copies of the sealed file, in NAME.reservekopieen beside it.
#pragma once

#include <filesystem>
#include <vector>

#include "db/file_system.h"

namespace db {

// Those that exist, the oldest generation first.
std::vector<std::filesystem::path> backupsOf(const std::filesystem::path& file);

// Keeps the file, as it stands on the disk now, under its generation. Throws what reading and writing can.
void keepBackup(const std::filesystem::path& file, const WriteFile& write);

}  // namespace db
