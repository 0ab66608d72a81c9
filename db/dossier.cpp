#include "db/dossier.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "db/check.h"
#include "db/error.h"
#include "db/schema.h"
#include "db/store/team_store.h"
#include "db/unsealed.h"

namespace db {
namespace {

namespace fs = std::filesystem;

constexpr const char* recoveryLabel = "herstelsleutel";

void refuseExisting(const fs::path& file)
{
    std::error_code ignored;
    if (fs::exists(file, ignored))
        throw Error(Error::Kind::AlreadyExists, "there is a file already");
}

Database newDatabase(const forms::Team& team)
{
    auto database = Database::inMemory();
    migrate(database);
    TeamStore(database).save(team);
    return database;
}

Unsealed newestWhole(const std::vector<Backup>& backups, const Secret& secret)
{
    for (auto backup = backups.rbegin(); backup != backups.rend(); ++backup)
        try {
            auto unsealed = unseal(backup->file, secret);
            if (isIntact(unsealed.database))
                return unsealed;
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::Damaged && error.kind() != Error::Kind::NotADossier)
                throw;
        }
    throw Error(Error::Kind::NotFound, "no backup is whole");
}

}  // namespace

Dossier::Dossier(fs::path file, Unsealed unsealed)
    : file_(std::move(file)),
      header_(std::move(unsealed.header)),
      id_(header_.id),
      dataKey_(std::move(unsealed.dataKey)),
      openedBy_(unsealed.role),
      database_(std::move(unsealed.database))
{
}

Dossier::~Dossier() = default;

Dossier::Created Dossier::create(const fs::path& file, const forms::Team& team, const Passphrase& passphrase,
                                 KeyCost cost, const std::string& label, Surroundings surroundings)
{
    refuseExisting(file);
    FileLock lock(file);
    auto key = Key::random();
    auto recoveryKey = RecoveryKey::random();
    Header header;
    fillRandomly(header.id);
    header.slots.push_back(makeSlot(SlotRole::Leercoach, label, passphrase, cost, key));
    header.slots.push_back(makeSlot(SlotRole::Recovery, recoveryLabel, recoveryKey, cost, key));

    std::unique_ptr<Dossier> dossier(
        new Dossier(file, {std::move(header), std::move(key), SlotRole::Leercoach, newDatabase(team)}));
    dossier->startSealing(std::move(lock), std::move(surroundings), true);
    dossier->commit();
    if (const auto state = dossier->waitUntilSealed(); !state.isSafe())
        throw Error(*state.failure, "the new dossier could not be written");
    return {std::move(dossier), std::move(recoveryKey)};
}

std::unique_ptr<Dossier> Dossier::open(const fs::path& file, const Secret& secret, Access access,
                                       Surroundings surroundings)
{
    const bool readOnly = access == Access::ReadOnly;
    (void)readFile(file, 0);  // no lock is made beside a file that is not there
    auto lock = readOnly ? std::nullopt : std::optional<FileLock>(file);
    auto unsealed = unseal(file, secret);
    const bool outdated = schemaVersion(unsealed.database) < static_cast<int>(migrations().size());
    if (outdated && !readOnly)
        keepBeforeMigration(file, surroundings.write);
    migrate(unsealed.database);

    std::unique_ptr<Dossier> dossier(new Dossier(file, std::move(unsealed)));
    if (readOnly) {
        dossier->database_.forbidChanges();
        return dossier;
    }
    dossier->startSealing(*std::move(lock), std::move(surroundings));
    if (outdated)
        dossier->commit();
    return dossier;
}

std::unique_ptr<Dossier> Dossier::openBackup(const fs::path& file, const std::vector<Backup>& backups,
                                             const Secret& secret, Surroundings surroundings)
{
    FileLock lock(file);
    auto unsealed = newestWhole(backups, secret);
    if (std::error_code none; fs::exists(file, none))
        keepDamaged(file, surroundings.write);
    // What is sealed from now on is newer than all that is there.
    for (const auto& backup : backupsOf(file))
        unsealed.header.generation = std::max(unsealed.header.generation, backup.generation);
    migrate(unsealed.database);

    std::unique_ptr<Dossier> dossier(new Dossier(file, std::move(unsealed)));
    dossier->startSealing(std::move(lock), std::move(surroundings));
    dossier->commit();
    if (const auto state = dossier->waitUntilSealed(); !state.isSafe())
        throw Error(*state.failure, "the dossier could not be put back");
    return dossier;
}

std::unique_ptr<Dossier> Dossier::open(Unsaved& unsaved, const Secret& secret, Surroundings surroundings)
{
    std::unique_ptr<Dossier> dossier(new Dossier(unsaved.file_, unseal(unsaved.sealed_, secret)));
    if (!unsaved.lock_)
        throw std::logic_error("open() on a dossier that was opened already");
    dossier->startSealing(*std::exchange(unsaved.lock_, std::nullopt), std::move(surroundings));
    dossier->commit();
    return dossier;
}

std::optional<Unsaved> Dossier::close(std::unique_ptr<Dossier> dossier)
{
    if (!dossier->waitUntilSealed().failure)
        return std::nullopt;
    auto sealed = seal(dossier->header_, dossier->dataKey_, dossier->database_.image());
    return Unsaved(dossier->file_, std::move(sealed), std::exchange(dossier->lock_, std::nullopt));
}

void Dossier::startSealing(FileLock lock, Surroundings surroundings, bool fresh)
{
    lock_ = std::move(lock);
    backups_ = std::make_unique<BackupKeeper>(dataKey_, surroundings.write, std::move(surroundings.clock),
                                              Snapshot{file_, header_, database_.image()}, fresh);
    const auto sealAndWrite = [this, write = std::move(surroundings.write)](const Snapshot& snapshot) {
        write(snapshot.file, seal(snapshot.header, dataKey_, snapshot.image));
        backups_->sealed(snapshot);
    };
    sealer_ = std::make_unique<Sealer>(sealAndWrite, header_.generation, surroundings.firstPause);
}

std::uint64_t Dossier::commit()
{
    if (!sealer_)
        throw Error(Error::Kind::ReadOnly, "the dossier was opened for reading");
    auto image = database_.image();
    ++header_.generation;
    sealer_->ask({file_, header_, std::move(image)});
    return header_.generation;
}

SealState Dossier::sealState() const
{
    return sealer_ ? sealer_->state() : SealState{header_.generation, header_.generation, {}};
}

void Dossier::onSealed(std::function<void(const SealState&)> tell)
{
    if (sealer_)
        sealer_->onAttempt(std::move(tell));
}

SealState Dossier::waitUntilSealed()
{
    return sealer_ ? sealer_->wait() : sealState();
}

void Dossier::retry()
{
    if (sealer_)
        sealer_->retry();
}

void Dossier::commitWithBackup()
{
    if (backups_)
        backups_->keepFrom(header_.generation + 1);
    commit();
}

void Dossier::commitErasure()
{
    if (backups_)
        backups_->eraseFrom(header_.generation + 1);
    commit();
}

BackupState Dossier::backupState() const
{
    return backups_ ? backups_->state() : BackupState{};
}

void Dossier::onBackup(std::function<void(const BackupState&)> tell)
{
    if (backups_)
        backups_->onChange(std::move(tell));
}

BackupState Dossier::waitForBackups()
{
    waitUntilSealed();
    return backups_ ? backups_->wait() : BackupState{};
}

std::optional<Contents> Dossier::lookInto(const Backup& backup) const
try {
    auto database = db::openBackup(backup.file, id_, dataKey_);
    return contentsOf(database);
} catch (const Error&) {
    return std::nullopt;
}

void Dossier::restore(const fs::path& backup)
{
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly, "the dossier was opened for reading");
    auto restored = db::openBackup(backup, id_, dataKey_);
    (void)ErasureStore(restored).repeat(ErasureStore(database_).all());
    backups_->keepNow({file_, header_, database_.image()});
    database_ = std::move(restored);
    commit();
}

void Dossier::saveElsewhere(const fs::path& file)
{
    refuseExisting(file);
    FileLock lock(file);
    const auto before = std::exchange(file_, file);
    commit();
    if (const auto state = waitUntilSealed(); !state.isSafe()) {
        file_ = before;
        commit();
        throw Error(*state.failure, "the dossier could not be written elsewhere");
    }
    lock_ = std::move(lock);
}

void Dossier::addSlot(SlotRole role, const std::string& label, const Passphrase& passphrase, KeyCost cost)
{
    if (header_.slots.size() == maxSlots)
        throw std::logic_error("addSlot() on a dossier with all slots taken");
    header_.slots.push_back(makeSlot(role, label, passphrase, cost, dataKey_));
    commit();
}

void Dossier::changePassphrase(std::size_t slot, const Passphrase& passphrase, KeyCost cost)
{
    auto& old = header_.slots.at(slot);
    old = makeSlot(old.role, old.label, passphrase, cost, dataKey_);
    commit();
}

RecoveryKey Dossier::renewRecoveryKey(KeyCost cost)
{
    auto fresh = RecoveryKey::random();
    auto slot = makeSlot(SlotRole::Recovery, recoveryLabel, fresh, cost, dataKey_);
    std::erase_if(header_.slots, [](const KeySlot& each) { return each.role == SlotRole::Recovery; });
    header_.slots.push_back(std::move(slot));
    commit();
    return fresh;
}

bool Dossier::removeSlot(std::size_t slot)
{
    const auto isCoach = [](const KeySlot& each) { return each.role == SlotRole::Leercoach; };
    const auto& slots = header_.slots;
    if (isCoach(slots.at(slot)) && std::count_if(slots.begin(), slots.end(), isCoach) == 1)
        return false;
    header_.slots.erase(header_.slots.begin() + static_cast<std::ptrdiff_t>(slot));
    commit();
    return true;
}

FileInfo infoOf(const fs::path& file)
{
    const auto read = readHeader(readFile(file, maxHeaderSize));
    FileInfo info;
    info.id = read.header.id;
    info.generation = read.header.generation;
    info.size = fs::file_size(file);
    for (const auto& slot : read.header.slots)
        info.slots.emplace_back(slot.role, slot.label);
    info.backups = backupsOf(file).size();
    return info;
}

}  // namespace db
