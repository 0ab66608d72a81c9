// A dossier for another laptop.
#pragma once

#include "db/backups.h"

namespace db {

enum class WithBackups { No, Yes };

// Copies the file as it stands on the disk to another place, and every backup when they go along, and reads
// the copy back. Nothing in it is opened. May be called while the dossier is open; what was not sealed yet is
// not in it. Throws Error AlreadyExists when something stands there, Damaged when the copy is not the same,
// and what reading and writing can; then nothing of the copy is left but backups that were copied before.
void copyDossier(const std::filesystem::path& from, const std::filesystem::path& to, WithBackups backups,
                 const WriteFile& write = writeAtomically);

}  // namespace db
