// The log of exports in a dossier: what comes into it, and what it warns of.
#pragma once

#include "app/research/disclosure/differencing.h"
#include "db/dossier.h"
#include "db/store/export_store.h"

namespace app::exporting {

// Earlier exports of the same instrument, by their day, from which `planned` differs by at least one and by
// fewer people than `threshold`: who has both can subtract.
std::vector<research::Difference> tooNear(const std::vector<db::ExportRecord>& log,
                                          const db::ExportRecord& planned, int threshold);

// Adds the record and returns when it is sealed on the disk. Throws db::Error.
void keepInLog(db::Dossier& dossier, const db::ExportRecord& record);

}  // namespace app::exporting
