// The casusblad: one casus through all its rounds, and what came of it.
#pragma once

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/names.h"
#include "app/sheets/layout/block.h"
#include "forms/meeting/record.h"
#include "forms/template/library.h"

namespace app::sheets {

// Titles of forms and names of bakens come from the templates. What people filled in afterwards is told, not
// shown: that is theirs.
Sheet casusSheet(const forms::CasusRecord& record, const forms::TemplateLibrary& templates, Names names,
                 const ToLocalTime& localTime);

}  // namespace app::sheets
