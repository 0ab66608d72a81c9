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

// Adds the record, on the thread that owns the dossier, and asks for it to be sealed. Throws db::Error.
void keepInLog(db::Dossier& dossier, const db::ExportRecord& record);

// Returns when what was added is on the disk; from any thread. Throws db::Error when it cannot come there.
void waitForLog(db::Dossier& dossier);

}  // namespace app::exporting
