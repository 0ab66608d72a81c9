#include "db/check.h"

#include "db/backups.h"
#include "db/schema.h"
#include "db/store/entry_store.h"
#include "db/store/export_store.h"
#include "db/store/meeting_store.h"
#include "db/store/partnership_store.h"
#include "db/store/record_store.h"
#include "db/unsealed.h"

namespace db {
namespace {

namespace fs = std::filesystem;
using What = CheckFault::What;

bool pointsNowhere(Database& database)
{
    return Statement(database, "PRAGMA foreign_key_check").next();
}

// Every table, index and trigger, as it was made.
std::vector<std::string> shapeOf(Database& database)
{
    std::vector<std::string> shape;
    Statement found(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    while (found.next())
        shape.push_back(found.text(0) + " " + found.text(1) + " " + found.text(2) + " " + found.text(3));
    return shape;
}

bool isAsMigrated(Database& database)
{
    const auto version = schemaVersion(database);
    auto fresh = Database::inMemory();
    migrate(fresh, {migrations().begin(), migrations().begin() + version});
    return shapeOf(database) == shapeOf(fresh);
}

// Reads everything once, as the screens would. Throws Error Damaged.
void readContents(Database& database)
{
    for (const auto& meeting : MeetingStore(database).all())
        (void)RecordStore(database).record(meeting.id);
    (void)EntryStore(database).sent();
    (void)PartnershipStore(database).all();
    (void)ExportStore(database).all();
}

// The fault of one file, given how it opens.
template <class Open>
void checkOne(const fs::path& file, const Open& open, std::vector<CheckFault>& faults)
{
    try {
        auto database = open();
        if (const auto fault = faultIn(database))
            faults.push_back({file, *fault, std::nullopt});
    } catch (const Error& error) {
        faults.push_back({file, What::NotOpened, error.kind()});
    }
}

}  // namespace

std::optional<CheckFault::What> faultIn(Database& database)
{
    if (!isIntact(database))
        return What::Integrity;
    if (pointsNowhere(database))
        return What::ForeignKeys;
    if (!isAsMigrated(database))
        return What::Schema;
    migrate(database);
    try {
        readContents(database);
    } catch (const Error&) {
        return What::Contents;
    }
    return std::nullopt;
}

bool isIntact(Database& database)
{
    Statement result(database, "PRAGMA integrity_check");
    return result.next() && result.text(0) == "ok";
}

CheckReport check(const fs::path& file, const Secret& secret)
{
    CheckReport report;
    std::optional<Key> key;
    const auto openDossier = [&] {
        auto unsealed = unseal(file, secret);
        report.generation = unsealed.header.generation;
        report.openedBy = unsealed.role;
        key = std::move(unsealed.dataKey);
        return std::move(unsealed.database);
    };
    checkOne(file, openDossier, report.faults);
    if (!key)
        return report;

    for (const auto& backup : backupsOf(file)) {
        ++report.backups;
        checkOne(
            backup.file, [&] { return unsealWith(backup.file, *key); }, report.faults);
    }
    return report;
}

}  // namespace db
