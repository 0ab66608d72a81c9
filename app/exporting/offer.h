// What may leave of what was gathered, as somebody wishes it: judged, and not written yet.
#pragma once

#include <variant>

#include "app/research/checkpoint.h"
#include "app/research/dataset/count_tables.h"
#include "app/research/dataset/division.h"
#include "app/research/dataset/microdata.h"
#include "app/research/dataset/source.h"
#include "app/research/disclosure/refusal.h"
#include "db/store/export_store.h"

namespace app::exporting {

struct Wish {
    db::ExportProduct product = db::ExportProduct::Table;
    forms::Policy policy;
    research::Division time;
    research::SplitBy by;  // of tables
};

using Offer = std::variant<research::Refusal, research::ReleasedTables, research::ReleasedMicrodata>;

// Throws as releaseRows() and releaseTables() do, and what the checkpoint throws.
Offer offerOf(const research::Source& source, const Wish& wish, const research::Random& random,
              const research::Checkpoint& checkpoint);

// The wish that a refusal names as possible. Precondition: not one of WithOtherTeams and OtherPolicy, which
// somebody has to choose.
Wish nearestTo(Wish wish, research::Nearest nearest);

}  // namespace app::exporting
