// The one place that knows which sheets there are, and makes one.
#pragma once

#include <vector>

#include "app/printing/local_time.h"
#include "app/printing/sheet_choice.h"
#include "app/sheets/content/names.h"
#include "app/sheets/layout/block.h"
#include "db/database.h"
#include "forms/template/library.h"

namespace app::printing {

class Catalogue {
public:
    // Asks both, which must live longer.
    Catalogue(db::Database& database, const forms::TemplateLibrary& templates,
              sheets::ToLocalTime toLocalTime = localTime);

    // Everything that can be printed now. Of one name the blank sheet comes first, then the oldest.
    std::vector<Offer> offers() const;

    // One sheet, or the several of a noodpakket. Throws std::logic_error for a choice that is not among the
    // offers.
    sheets::Bundle make(const SheetChoice& choice, sheets::Names names) const;

private:
    db::Database& database_;
    const forms::TemplateLibrary& templates_;
    sheets::ToLocalTime localTime_;
};

}  // namespace app::printing
