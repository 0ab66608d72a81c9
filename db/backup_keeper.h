// Keeps backups of an open dossier on a thread of its own, so that neither a window nor a sealing waits.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

#include "db/backups.h"
#include "db/store/erasure_store.h"

namespace db {

struct BackupState {
    std::size_t good = 0;                // that open and are whole
    std::size_t damaged = 0;             // that do not, and so do not count
    std::optional<forms::Instant> last;  // when the newest good one was made
    std::optional<Error::Kind> failure;  // why the last attempt failed; stays until one succeeds

    bool isFine() const { return damaged == 0 && !failure; }
    bool operator==(const BackupState&) const = default;
};

class BackupKeeper {
public:
    // A state that was sealed is kept as a backup when the newest good one is this old.
    static constexpr std::chrono::minutes every{30};

    // Looks through the backups that are there. `opened` is what was sealed last; `fresh` that the dossier
    // was made just now, so that there is nothing yet to keep.
    BackupKeeper(const Key& key, WriteFile write, forms::Clock clock, Snapshot opened, bool fresh);
    // Still keeps what is due.
    ~BackupKeeper();

    // A state that stands on the disk. Of several that come while the thread is at work the last one counts.
    void sealed(Snapshot snapshot);
    // What is sealed under this generation or a later one is kept, however young the newest backup is.
    void keepFrom(std::uint64_t generation);
    // What was deleted in the state sealed under this generation is deleted in every backup too. One that
    // does not open and is older than the deletion goes as a whole. Who stops before that is done goes on
    // with it when the dossier is opened again.
    void eraseFrom(std::uint64_t generation);
    // Keeps this state on the thread that calls. Throws as keepBackup() does.
    void keepNow(const Snapshot& snapshot);

    BackupState state() const;
    // Called on the thread of the keeper when the state has changed.
    void onChange(std::function<void(const BackupState&)> tell);
    // Returns when everything that was sealed has been looked at.
    BackupState wait();

private:
    void work(const std::stop_token& stop);
    void tend(const Snapshot& snapshot, bool wanted, bool erasing, const std::stop_token& stop);
    void examine(const Snapshot& snapshot, const std::stop_token& stop);
    void examine(const Backup& backup, const Snapshot& snapshot, const std::vector<Erasure>& erasures);
    bool isDue(const Snapshot& snapshot) const;
    bool keep(const Snapshot& snapshot);
    void thin(const std::filesystem::path& file);
    void publish();

    const Key& key_;
    const WriteFile write_;
    const forms::Clock clock_;
    const std::uint64_t opened_;  // the generation in which nothing has changed yet

    std::mutex disk_;                 // whoever holds it works on the files, and with the five that follow
    std::filesystem::path examined_;  // the dossier whose backups were looked through
    std::set<std::filesystem::path> good_;
    std::set<std::filesystem::path> damaged_;
    std::optional<forms::Instant> last_;
    std::optional<Error::Kind> failure_;

    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::optional<Snapshot> waiting_;
    bool busy_ = false;
    std::optional<std::uint64_t> wanted_;   // the generation from which one is to be kept
    std::optional<std::uint64_t> erasing_;  // and from which something was deleted
    BackupState state_;
    std::function<void(const BackupState&)> tell_;
    std::jthread worker_;  // last: stops before the rest goes
};

}  // namespace db
