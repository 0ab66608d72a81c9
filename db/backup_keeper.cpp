#include "db/backup_keeper.h"

#include <algorithm>
#include <utility>

#include "db/thinning.h"

namespace db {

namespace fs = std::filesystem;

BackupKeeper::BackupKeeper(const Key& key, WriteFile write, forms::Clock clock, Snapshot opened, bool fresh)
    : key_(key),
      write_(std::move(write)),
      clock_(std::move(clock)),
      opened_(opened.header.generation),
      last_(fresh ? std::optional(clock_()) : std::nullopt),
      waiting_(std::move(opened)),
      worker_([this](const std::stop_token& stop) { work(stop); })
{
}

BackupKeeper::~BackupKeeper()
{
    worker_.request_stop();
    worker_.join();
}

void BackupKeeper::sealed(Snapshot snapshot)
{
    const std::scoped_lock lock(mutex_);
    waiting_ = std::move(snapshot);
    changed_.notify_all();
}

void BackupKeeper::keepFrom(std::uint64_t generation)
{
    const std::scoped_lock lock(mutex_);
    wanted_ = generation;
}

void BackupKeeper::eraseFrom(std::uint64_t generation)
{
    const std::scoped_lock lock(mutex_);
    erasing_ = generation;
}

void BackupKeeper::keepNow(const Snapshot& snapshot)
{
    {
        const std::scoped_lock disk(disk_);
        const auto kept = keepBackup(snapshot, key_, clock_(), write_);
        good_.insert(kept.file);
        last_ = kept.at;
        failure_.reset();
    }
    publish();
}

BackupState BackupKeeper::state() const
{
    const std::scoped_lock lock(mutex_);
    return state_;
}

void BackupKeeper::onChange(std::function<void(const BackupState&)> tell)
{
    const std::scoped_lock lock(mutex_);
    tell_ = std::move(tell);
}

BackupState BackupKeeper::wait()
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !waiting_ && !busy_; });
    return state_;
}

void BackupKeeper::work(const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    // A stop that is asked for still lets be kept what is due.
    while (changed_.wait(lock, stop, [this] { return waiting_.has_value(); }) || waiting_) {
        const auto snapshot = *std::exchange(waiting_, std::nullopt);
        const bool wanted = wanted_ && snapshot.header.generation >= *wanted_;
        const bool erasing = erasing_ && snapshot.header.generation >= *erasing_;
        busy_ = true;
        lock.unlock();
        tend(snapshot, wanted, erasing, stop);
        publish();
        lock.lock();
        if (wanted && !state_.failure)
            wanted_.reset();
        if (erasing && !state_.failure)
            erasing_.reset();
        busy_ = false;
        changed_.notify_all();
    }
}

void BackupKeeper::tend(const Snapshot& snapshot, bool wanted, bool erasing, const std::stop_token& stop)
try {
    const std::scoped_lock disk(disk_);
    if (erasing || examined_ != snapshot.file)
        examine(snapshot, stop);
    if ((wanted || isDue(snapshot)) && keep(snapshot))
        thin(snapshot.file);
} catch (const Error& error) {
    failure_ = error.kind();
} catch (const std::exception&) {
    failure_ = Error::Kind::Failed;
}

// Who closes the dossier does not wait until all of them were opened; the next time they are.
void BackupKeeper::examine(const Snapshot& snapshot, const std::stop_token& stop)
{
    auto live = Database::fromImage(snapshot.image);
    const auto erasures = ErasureStore(live).all();
    if (!examined_.empty())
        last_.reset();
    examined_.clear();
    good_.clear();
    damaged_.clear();
    for (const auto& backup : backupsOf(snapshot.file))
        if (stop.stop_requested())
            last_ = backup.at;
        else
            examine(backup, snapshot, erasures);
    std::error_code stays;
    for (const auto& damaged : damagedFilesOf(snapshot.file))
        if (!erasures.empty() && damaged.at <= erasures.back().at)
            fs::remove(damaged.file, stays);
    examined_ = snapshot.file;
    failure_.reset();
}

void BackupKeeper::examine(const Backup& backup, const Snapshot& snapshot,
                           const std::vector<Erasure>& erasures)
{
    std::optional<Database> database;
    try {
        database = openBackup(backup.file, snapshot.header.id, key_);
    } catch (const Error&) {
        std::error_code stays;
        if (erasures.empty() || backup.at > erasures.back().at || !fs::remove(backup.file, stays))
            damaged_.insert(backup.file);
        return;
    }
    if (ErasureStore(*database).repeat(erasures))
        rewriteBackup(backup.file, key_, *database, write_);
    good_.insert(backup.file);
    last_ = backup.at;
}

bool BackupKeeper::isDue(const Snapshot& snapshot) const
{
    if (snapshot.header.generation == opened_)
        return false;
    const auto now = clock_();
    // A moment that is yet to come was written when the clock of the laptop was wrong.
    return !last_ || *last_ > now || now - *last_ >= every;
}

bool BackupKeeper::keep(const Snapshot& snapshot)
{
    try {
        const auto kept = keepBackup(snapshot, key_, clock_(), write_);
        good_.insert(kept.file);
        last_ = kept.at;
        failure_.reset();
    } catch (const Error& error) {
        failure_ = error.kind();
    }
    return !failure_;
}

// A damaged one takes no place, and stays: perhaps somebody can still save something from it.
void BackupKeeper::thin(const fs::path& file)
{
    std::vector<forms::Instant> made;
    const auto backups = backupsOf(file);
    const auto counts = [this](const Backup& backup) { return !backup.stays && good_.contains(backup.file); };
    for (const auto& backup : backups)
        if (counts(backup))
            made.push_back(backup.at);
    const auto going = superfluous(std::move(made), clock_());
    for (const auto& backup : backups) {
        if (!counts(backup) || std::find(going.begin(), going.end(), backup.at) == going.end())
            continue;
        std::error_code stays;
        fs::remove(backup.file, stays);
        good_.erase(backup.file);
    }
}

void BackupKeeper::publish()
{
    BackupState state;
    {
        const std::scoped_lock disk(disk_);
        state = {good_.size(), damaged_.size(), last_, failure_};
    }
    std::unique_lock lock(mutex_);
    if (state == state_)
        return;
    state_ = state;
    const auto tell = tell_;
    lock.unlock();
    if (tell)
        tell(state);
}

}  // namespace db
