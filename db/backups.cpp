#include "db/backups.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string>

#include "db/check.h"
#include "db/error.h"
#include "db/schema.h"
#include "db/seal/sealed_file.h"
#include "db/unsealed.h"

namespace db {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t digits = 20;  // hold every generation, so names sort as numbers
constexpr const char* dossierSuffix = ".leertafel";
constexpr const char* damagedSuffix = ".beschadigd";

fs::path madeFolder(const fs::path& file)
{
    auto folder = backupFolderOf(file);
    std::error_code code;
    if (!fs::is_directory(folder, code))
        makeFolder(folder);
    // One that was made by an older program, or copied, may be open to others.
    fs::permissions(folder, fs::perms::owner_all, code);
    return folder;
}

std::string inDigits(std::uint64_t number)
{
    const auto text = std::to_string(number);
    return std::string(digits - text.size(), '0') + text;
}

// "2026-11-24T13.05.09Z": the moment as it may stand in the name of a file.
std::string nameOf(forms::Instant moment)
{
    auto text = forms::toIso(moment).substr(0, 19) + "Z";
    std::replace(text.begin(), text.end(), ':', '.');
    return text;
}

std::optional<forms::Instant> momentIn(std::string text)
{
    std::replace(text.begin(), text.end(), '.', ':');
    if (text.empty() || text.back() != 'Z')
        return std::nullopt;
    text.pop_back();
    return forms::instantFromIso(text + ".000Z");
}

forms::Instant lastWriteOf(const fs::path& file)
{
    std::error_code code;
    const auto written = fs::last_write_time(file, code);
    if (code)
        return {};
    return std::chrono::floor<std::chrono::seconds>(std::chrono::file_clock::to_sys(written));
}

// GENERATION.leertafel was kept before a migration, GENERATION-MOMENT.leertafel in the course of time.
std::optional<Backup> backupAt(const fs::path& file)
{
    if (file.extension() != dossierSuffix)
        return std::nullopt;
    const auto name = file.stem().string();
    Backup backup{file, 0, {}, name.size() == digits};
    const auto* end = name.data() + std::min(name.size(), digits);
    const auto [parsed, fault] = std::from_chars(name.data(), end, backup.generation);
    if (fault != std::errc{} || parsed != end || name.size() < digits)
        return std::nullopt;
    const auto moment = backup.stays ? lastWriteOf(file) : momentIn(name.substr(digits + 1));
    if (!moment)
        return std::nullopt;
    backup.at = *moment;
    return backup;
}

std::map<std::string, std::int64_t> rowsOf(Database& database)
{
    std::map<std::string, std::int64_t> rows;
    Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (tables.next()) {
        Statement count(database, "SELECT count(*) FROM \"" + tables.text(0) + "\"");
        count.next();
        rows[tables.text(0)] = count.integer(0);
    }
    return rows;
}

void compareWith(const Snapshot& snapshot, const fs::path& file, const Key& key)
{
    auto live = Database::fromImage(snapshot.image);
    auto kept = unsealWith(file, key);
    if (!isIntact(kept) || rowsOf(kept) != rowsOf(live))
        throw Error(Error::Kind::Damaged, "a new backup does not hold what it should");
}

}  // namespace

fs::path backupFolderOf(const fs::path& file)
{
    auto folder = file;
    return folder.replace_extension(".reservekopieen");
}

std::vector<Backup> backupsOf(const fs::path& file)
{
    std::vector<Backup> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(backupFolderOf(file), none))
        if (auto backup = backupAt(entry.path()))
            found.push_back(*std::move(backup));
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.file.filename() < b.file.filename(); });
    return found;
}

void keepBeforeMigration(const fs::path& file, const WriteFile& write)
{
    const auto bytes = readFile(file, maxFileSize);
    write(madeFolder(file) / (inDigits(readHeader(bytes).header.generation) + dossierSuffix), bytes);
}

void keepDamaged(const fs::path& file, const WriteFile& write)
{
    const auto bytes = readFile(file, maxFileSize);
    write(madeFolder(file) / (nameOf(lastWriteOf(file)) + damagedSuffix), bytes);
}

std::vector<DamagedFile> damagedFilesOf(const fs::path& file)
{
    std::vector<DamagedFile> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(backupFolderOf(file), none))
        if (entry.path().extension() == damagedSuffix)
            if (const auto moment = momentIn(entry.path().stem().string()))
                found.push_back({entry.path(), *moment});
    return found;
}

Backup keepBackup(const Snapshot& snapshot, const Key& key, forms::Instant now, const WriteFile& write)
{
    const auto name = inDigits(snapshot.header.generation) + "-" + nameOf(now) + dossierSuffix;
    const auto file = madeFolder(snapshot.file) / name;
    write(file, seal(snapshot.header, key, snapshot.image));
    try {
        compareWith(snapshot, file, key);
    } catch (const Error&) {
        std::error_code ignored;
        fs::remove(file, ignored);
        throw;
    }
    return {file, snapshot.header.generation, std::chrono::floor<std::chrono::seconds>(now), false};
}

Database openBackup(const fs::path& backup, const DossierId& of, const Key& key)
{
    if (readHeader(readFile(backup, maxHeaderSize)).header.id != of)
        throw Error(Error::Kind::Damaged, "a backup of another dossier");
    auto database = unsealWith(backup, key);
    if (!isIntact(database))
        throw Error(Error::Kind::Damaged, "a backup is not whole");
    migrate(database);
    return database;
}

void rewriteBackup(const fs::path& backup, const Key& key, const Database& database, const WriteFile& write)
{
    // One from before a migration tells by its file when it was made.
    std::error_code none;
    const auto made = fs::last_write_time(backup, none);
    write(backup, seal(readHeader(readFile(backup, maxHeaderSize)).header, key, database.image()));
    if (!none)
        fs::last_write_time(backup, made, none);
}

}  // namespace db
