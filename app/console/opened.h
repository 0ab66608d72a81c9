// A dossier opened by a command that only looks.
#pragma once

#include <filesystem>
#include <memory>

#include "db/dossier.h"

namespace app::console {

// Asks for the wachtwoordzin and shows that the key takes a moment. Throws Refused, also for a researcher's,
// and db::Error.
std::unique_ptr<db::Dossier> openToRead(const std::filesystem::path& file);

// A researcher's wachtwoordzin opens `export` and nothing else. Throws Refused for it.
void refuseResearcher(db::SlotRole openedBy);

}  // namespace app::console
