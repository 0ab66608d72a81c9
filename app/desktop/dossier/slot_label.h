// What a wachtwoordzin is called in the list of those that open a dossier. It stands in clear in the file, so
// it never names a person.
#pragma once

#include <wx/string.h>

#include <optional>
#include <string>
#include <vector>

#include "db/seal/sealed_file.h"
#include "forms/model/team.h"

namespace app::desktop {

// One that is still free: "leercoach 2", "onderzoeker".
std::string proposedLabel(db::SlotRole role, const std::vector<db::KeySlot>& slots);

// What is wrong with it, as a sentence; nothing when it can be used. A label may hold no word of a name of
// anybody in the team.
std::optional<wxString> faultIn(const wxString& label, const std::vector<db::KeySlot>& slots,
                                const std::vector<forms::Member>& members);

}  // namespace app::desktop
