// The dossier of one team while it is open: a database in memory, and the sealed file that follows it.
//
// A change is `store.save(...); dossier.commit();`. One thread owns a dossier; sealing has a
// thread of its own.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "db/database.h"
#include "db/file_system.h"
#include "db/seal/sealed_file.h"
#include "db/seal/sealer.h"
#include "forms/model/team.h"

namespace db {

// What a test brings of its own.
struct Surroundings {
    WriteFile write = writeAtomically;
    forms::Milliseconds firstPause{1000};  // before a failed sealing is tried again
};

struct Unsealed;

enum class Access { ReadAndWrite, ReadOnly };

class Dossier {
public:
    struct Created;

    // Makes the file, sealed, with the team in it and two slots: this wachtwoordzin and a new herstelsleutel.
    // The label stands in clear in the file. Throws Error AlreadyExists and all that writing can.
    static Created create(const std::filesystem::path& file, const forms::Team& team,
                          const Passphrase& passphrase, KeyCost cost = {},
                          const std::string& label = "leercoach", Surroundings surroundings = {});

    // Derives the key (about a second for each slot that fits) and brings the schema up to date, after a copy
    // of the file into NAME.reservekopieen. Read-only needs no lock, and every change throws Error ReadOnly.
    static std::unique_ptr<Dossier> open(const std::filesystem::path& file, const Secret& secret,
                                         Access access = Access::ReadAndWrite,
                                         Surroundings surroundings = {});

    // Everything committed is tried once more when it is not on the disk yet.
    ~Dossier();
    Dossier(const Dossier&) = delete;
    Dossier& operator=(const Dossier&) = delete;

    Database& database() { return database_; }
    const std::filesystem::path& file() const { return file_; }
    bool isReadOnly() const { return !sealer_; }
    // Whose secret opened it. The data key is the same for all: what somebody may see with it is for the
    // shells to keep to.
    SlotRole openedBy() const { return openedBy_; }

    // Asks for the present state to be sealed and returns its generation at once. Throws std::logic_error
    // inside a transaction, Error ReadOnly when the dossier was opened for reading.
    std::uint64_t commit();

    // The four that follow may be called from any thread.
    SealState sealState() const;
    // Called on the worker after every attempt to seal; the window posts it to itself.
    void onSealed(std::function<void(const SealState&)> tell);
    // Returns when everything committed is on the disk, or when a fresh attempt has failed.
    SealState waitUntilSealed();
    void retry();

    // Goes on in another file, which must not exist; what stood in the first stays there as it was. When this
    // throws, the dossier is where it was.
    void saveElsewhere(const std::filesystem::path& file);

    // The slots in the order of the file; indices below are places in it.
    const std::vector<KeySlot>& slots() const { return header_.slots; }
    // Each of these commits. At most maxSlots; roles Leercoach and Researcher.
    void addSlot(SlotRole role, const std::string& label, const Passphrase& passphrase, KeyCost cost = {});
    void changePassphrase(std::size_t slot, const Passphrase& passphrase, KeyCost cost = {});
    // The old herstelsleutel no longer opens what is sealed from now on.
    RecoveryKey renewRecoveryKey(KeyCost cost = {});
    // False when it is the last slot of a coach: somebody must be able to come in.
    [[nodiscard]] bool removeSlot(std::size_t slot);

private:
    Dossier(std::filesystem::path file, Unsealed unsealed);
    void startSealing(FileLock lock, Surroundings surroundings);

    std::filesystem::path file_;
    Header header_;
    Key dataKey_;
    SlotRole openedBy_;
    Database database_;
    std::optional<FileLock> lock_;
    std::unique_ptr<Sealer> sealer_;  // last: it uses the key until it stops. Absent: read-only.
};

struct Dossier::Created {
    std::unique_ptr<Dossier> dossier;
    RecoveryKey recoveryKey;  // shown once, kept nowhere
};

// What the clear part of a file tells, without any secret.
struct FileInfo {
    std::uint32_t format = formatVersion;
    std::uint64_t generation = 0;
    std::uint64_t size = 0;  // bytes
    std::vector<std::pair<SlotRole, std::string>> slots;
    std::size_t backups = 0;
};
// Throws Error NotFound, NotADossier, TooNew, Damaged and what reading can.
FileInfo infoOf(const std::filesystem::path& file);

}  // namespace db
