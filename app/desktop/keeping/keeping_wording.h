// What is kept, how long, and what went, as a screen says it.
#pragma once

#include <wx/string.h>

#include "db/store/retention.h"

namespace app::desktop {

// "Dialoogkaarten", "Casusnotities"
wxString nameOf(db::Kept kind);
// "dialoogkaarten, casusnotities en acties"
wxString kindsInWords(const std::vector<db::Kept>& kinds);
// What is meant by it, and since when its term counts.
wxString aboutKind(db::Kept kind);

// "meteen", "6 maanden", "2 jaar", "zolang het team er is"
wxString termInWords(db::KeepTerm term);

// "23 dialoogkaarten, van C-3MVD en C-7KQ4". Never a name.
wxString dueInWords(const db::Due& due);

// One line for each moment and kind, the latest first: "24 november: 4 casussen, notities (bewaartermijn)".
std::vector<wxString> erasuresInWords(const std::vector<db::Erasure>& erasures, forms::Date today);

}  // namespace app::desktop
