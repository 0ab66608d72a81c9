// Copies of the sealed file, in NAME.reservekopieen beside it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "db/database.h"
#include "db/file_system.h"
#include "db/seal/sealer.h"

namespace db {

struct Backup {
    std::filesystem::path file;
    std::uint64_t generation = 0;
    forms::Instant at;   // when it was made, to the second
    bool stays = false;  // made before a migration: never thinned
    bool operator==(const Backup&) const = default;
};

std::filesystem::path backupFolderOf(const std::filesystem::path& file);

// Those that exist, the oldest generation first. What somebody else put into the folder is left out.
std::vector<Backup> backupsOf(const std::filesystem::path& file);

// Keeps the file as it stands on the disk now, because a migration comes. It stays. Throws what reading and
// writing can.
void keepBeforeMigration(const std::filesystem::path& file, const WriteFile& write);

// Keeps a file that does not open any more beside the backups, without being one. Throws likewise.
void keepDamaged(const std::filesystem::path& file, const WriteFile& write);
struct DamagedFile {
    std::filesystem::path file;
    forms::Instant at;  // when it was written as a dossier
};
std::vector<DamagedFile> damagedFilesOf(const std::filesystem::path& file);

// Keeps this state and then reads it back: it must open, be whole, and hold as many rows in each table. When
// it does not, it goes again and Error Damaged is thrown. Throws what writing can.
Backup keepBackup(const Snapshot& snapshot, const Key& key, forms::Instant now, const WriteFile& write);

// Opens a backup of this dossier, whole and of the newest schema. Throws Error Damaged, also for one of
// another dossier, TooNew, and what reading can.
Database openBackup(const std::filesystem::path& backup, const DossierId& of, const Key& key);

// Writes the backup again with another database in it, under its own generation and slots.
void rewriteBackup(const std::filesystem::path& backup, const Key& key, const Database& database,
                   const WriteFile& write);

}  // namespace db
