#include "db/copy.h"

#include "db/error.h"
#include "db/seal/sealed_file.h"

namespace db {
namespace {

namespace fs = std::filesystem;

void copyFile(const fs::path& from, const fs::path& to, const WriteFile& write)
{
    const auto bytes = readFile(from, maxFileSize);
    write(to, bytes);
    if (readFile(to, maxFileSize) == bytes)
        return;
    std::error_code stays;
    fs::remove(to, stays);
    throw Error(Error::Kind::Damaged, "a copy is not the same");
}

}  // namespace

void copyDossier(const fs::path& from, const fs::path& to, WithBackups backups, const WriteFile& write)
{
    std::error_code none;
    if (fs::exists(to, none) || (backups == WithBackups::Yes && fs::exists(backupFolderOf(to), none)))
        throw Error(Error::Kind::AlreadyExists, "something stands there already");
    const auto own = backupsOf(from);
    if (backups == WithBackups::Yes && !own.empty()) {
        makeFolder(backupFolderOf(to));
        for (const auto& backup : own) {
            const auto copy = backupFolderOf(to) / backup.file.filename();
            copyFile(backup.file, copy, write);
            fs::last_write_time(copy, fs::last_write_time(backup.file, none), none);
        }
    }
    copyFile(from, to, write);
}

}  // namespace db
