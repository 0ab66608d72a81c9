// From one dossier after another to what an export is made of.
#pragma once

#include <cstddef>

#include "app/research/dataset/source.h"
#include "db/database.h"

namespace app::exporting {

// Adds the team, its sent entries, and who agrees at this moment; neither the database nor anything that
// somebody wrote is needed afterwards. Returns how many entries were of another version, which has other
// columns.
std::size_t gather(db::Database& database, research::Source& source);

}  // namespace app::exporting
