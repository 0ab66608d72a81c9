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

#include "db/backup_keeper.h"
#include "db/database.h"
#include "db/file_system.h"
#include "db/seal/sealed_file.h"
#include "db/seal/sealer.h"
#include "db/store/contents.h"
#include "forms/model/team.h"

namespace db {

// What a test brings of its own.
struct Surroundings {
    WriteFile write = writeAtomically;
    forms::Milliseconds firstPause{1000};   // before a failed sealing is tried again
    forms::Clock clock = forms::systemNow;  // tells when a backup is due
};

struct Unsealed;

enum class Access { ReadAndWrite, ReadOnly };

// The newest state of a dossier that could not be brought to the disk, sealed as it would stand there. As
// long as it lives nobody else can open the file.
class Unsaved {
public:
    const std::filesystem::path& file() const { return file_; }

private:
    friend class Dossier;
    Unsaved(std::filesystem::path file, Bytes sealed, std::optional<FileLock> lock)
        : file_(std::move(file)), sealed_(std::move(sealed)), lock_(std::move(lock))
    {
    }

    std::filesystem::path file_;
    Bytes sealed_;
    std::optional<FileLock> lock_;
};

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

    // Goes on from the newest of these backups that is whole, because the file does not open any more. What
    // stood in the file is kept beside the backups. Throws as open() does, Error NotFound when none is whole.
    static std::unique_ptr<Dossier> openBackup(const std::filesystem::path& file,
                                               const std::vector<Backup>& backups, const Secret& secret,
                                               Surroundings surroundings = {});

    // Goes on with what could not be saved, and tries again to bring it to the disk. Throws as the other
    // does, and can then be tried again. It can be opened once.
    static std::unique_ptr<Dossier> open(Unsaved& unsaved, const Secret& secret,
                                         Surroundings surroundings = {});

    // Ends it, and waits until everything committed is on the disk. When that fails nothing is lost: this
    // gives what is to be opened instead of the file.
    static std::optional<Unsaved> close(std::unique_ptr<Dossier> dossier);

    // Everything committed is tried once more when it is not on the disk yet, and a backup that is due is
    // kept.
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

    // Commits, and keeps the present state as a backup too: at the end of a meeting. A backup is made by
    // itself after each half hour of changes.
    void commitWithBackup();
    // Commits after something was deleted with ErasureStore, and has it deleted in every backup too.
    void commitErasure();
    // Any thread may ask. Read-only: nothing is known of them.
    BackupState backupState() const;
    // Called on a thread of its own; the window posts it to itself.
    void onBackup(std::function<void(const BackupState&)> tell);
    // Returns when the backups that are due were made, and all of them were looked through.
    BackupState waitForBackups();
    // How much is in a backup; nothing when it is damaged. May be called from any thread while the dossier
    // is.
    std::optional<Contents> lookInto(const Backup& backup) const;
    // Goes on with what is in the backup, after the present state was kept as one. The slots stay those of
    // now. What was deleted for good stays so. What was taken from the database before is of no use
    // afterwards. Throws Error Damaged and what writing can; then nothing has changed.
    void restore(const std::filesystem::path& backup);

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
    void startSealing(FileLock lock, Surroundings surroundings, bool fresh = false);

    std::filesystem::path file_;
    Header header_;
    const DossierId id_;  // as in the header, for other threads
    Key dataKey_;
    SlotRole openedBy_;
    Database database_;
    std::optional<FileLock> lock_;
    // Last: they use the key until they stop, and the sealer the keeper. Absent: read-only.
    std::unique_ptr<BackupKeeper> backups_;
    std::unique_ptr<Sealer> sealer_;
};

struct Dossier::Created {
    std::unique_ptr<Dossier> dossier;
    RecoveryKey recoveryKey;  // shown once, kept nowhere
};

// What the clear part of a file tells, without any secret.
struct FileInfo {
    std::uint32_t format = formatVersion;
    DossierId id{};
    std::uint64_t generation = 0;
    std::uint64_t size = 0;  // bytes
    std::vector<std::pair<SlotRole, std::string>> slots;
    std::size_t backups = 0;
};
// Throws Error NotFound, NotADossier, TooNew, Damaged and what reading can.
FileInfo infoOf(const std::filesystem::path& file);

}  // namespace db
