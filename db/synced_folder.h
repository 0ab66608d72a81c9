// Folders that a program copies to other machines.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace db {

enum class SyncService { OneDrive, Dropbox, Nextcloud, ICloud, GoogleDrive, Syncthing };

struct SyncedFolder {
    SyncService service = SyncService::OneDrive;
    std::filesystem::path root;  // the outermost folder that is known to be synced
    bool operator==(const SyncedFolder&) const = default;
};

// Whether what stands at this place would be copied away, told by the names of the folders above it and by
// the files that such programs leave in them. The place itself need not exist. It can miss one: a folder may
// be synced that has another name.
std::optional<SyncedFolder> syncedFolderOf(const std::filesystem::path& file);

}  // namespace db
