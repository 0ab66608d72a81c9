// Backups, and how much is in one, as a screen says it.
#pragma once

#include <wx/string.h>

#include "db/backup_keeper.h"
#include "db/store/contents.h"

namespace app::desktop {

// "dinsdag 24 november, 13.05 uur"
wxString momentInWords(forms::Instant moment, forms::Date today);

// "9 teamleden, 12 bijeenkomsten, 8 casussen, 34 formulieren". Nothing about a person.
wxString contentsInWords(const db::Contents& contents);

// How many there are and how old the newest is.
wxString backupsInWords(const db::BackupState& state, forms::Date today);
// What is wrong with them and what can be done; empty when nothing is.
wxString backupTroubleInWords(const db::BackupState& state);

}  // namespace app::desktop
