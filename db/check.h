// Whether a dossier and its backups are whole.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "db/database.h"
#include "db/error.h"
#include "db/seal/sealed_file.h"

namespace db {

struct CheckFault {
    enum class What {
        NotOpened,    // `reason` says why
        Integrity,    // SQLite's integrity_check
        ForeignKeys,  // something points to what is not there
        Schema,       // tables are not as the migrations make them
        Contents      // a column holds what this program never writes
    };
    std::filesystem::path file;  // the dossier, or one of its backups
    What what;
    std::optional<Error::Kind> reason;
    bool operator==(const CheckFault&) const = default;
};

// What is wrong inside an opened database, if anything; afterwards its schema is the newest. Throws Error
// when it cannot be read at all. Precondition: refuseNewer().
std::optional<CheckFault::What> faultIn(Database& database);

struct CheckReport {
    std::uint64_t generation = 0;
    std::size_t backups = 0;
    std::optional<SlotRole> openedBy;  // absent when the dossier did not open
    std::vector<CheckFault> faults;
    bool isClean() const { return faults.empty(); }
};

// SQLite's own check of its pages and indexes.
bool isIntact(Database& database);

// Opens the file and every backup that exists without changing them; takes no lock, so it may run beside a
// program that has the dossier open. Backups open with the key of the dossier, also when the wachtwoordzin
// was another then. Never throws db::Error: what does not open is a fault.
CheckReport check(const std::filesystem::path& file, const Secret& secret);

}  // namespace db
