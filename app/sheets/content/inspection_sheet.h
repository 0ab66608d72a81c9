// The inzageblad: what a dossier keeps of one member, to be handed to that member on request.
#pragma once

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/layout/block.h"
#include "forms/meeting/record.h"
#include "forms/template/library.h"

namespace app::sheets {

// Holds the name of the member and what the member wrote, and nobody else's name. What the member filled in
// is listed; the forms themselves are sheets of their own.
Sheet inspectionSheet(const forms::MemberRecord& record, const forms::TemplateLibrary& templates,
                      const ToLocalTime& localTime);

}  // namespace app::sheets
