// Keeping a sheet as a file.
#pragma once

#include <filesystem>
#include <string>

namespace app::sheets {

// Writes the file whole or not at all, by way of NAME.nieuw beside it; until all bytes have arrived an old
// file stays as it was. Throws SheetError NoSuchFolder, NotAllowed, DiskFull or WriteFailed.
void writeSheet(const std::filesystem::path& file, const std::string& bytes);

}  // namespace app::sheets
