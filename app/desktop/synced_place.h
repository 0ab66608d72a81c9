// Folders that are copied to other machines by themselves are no place for a dossier.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

class wxWindow;

namespace db {
class Database;
}

namespace app::desktop {

// Remembers in the dossier that a folder may be used all the same, so that it is asked once. Without a
// database, as while a dossier is still to be made, nothing is known.
bool maySync(db::Database* database, const std::filesystem::path& root);
void allowSync(db::Database& database, const std::filesystem::path& root);

// True when a dossier may stand at this place: it is in no synced folder, that folder was allowed before, or
// the person says yes after reading what it means. `allowed` is told of such a yes.
bool askAboutSyncing(wxWindow* parent, const std::filesystem::path& file, db::Database* database,
                     const std::function<void(const std::filesystem::path& root)>& allowed);

}  // namespace app::desktop
