#include "db/memory_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace db {
namespace {

constexpr const char* fileSystemName = "leertafel-memory";

// SQLite allocates it and knows only its beginning.
struct MemoryFile {
    sqlite3_file file;
    Image image;
};

Image& imageIn(sqlite3_file* file)
{
    return reinterpret_cast<MemoryFile*>(file)->image;
}

// No exception may cross SQLite.
template <class Work>
int resultOf(const Work& work) noexcept
try {
    work();
    return SQLITE_OK;
} catch (const std::bad_alloc&) {
    return SQLITE_IOERR_NOMEM;
}

int close(sqlite3_file* file)
{
    imageIn(file).~Image();
    return SQLITE_OK;
}

// SQLite counts on zeros for what lies beyond the end.
int read(sqlite3_file* file, void* into, int size, sqlite3_int64 at)
{
    const auto& image = imageIn(file);
    const auto begin = static_cast<std::size_t>(at);
    const auto wanted = static_cast<std::size_t>(size);
    const auto there = begin < image.size() ? std::min(wanted, image.size() - begin) : 0;
    auto* bytes = static_cast<std::uint8_t*>(into);
    image.read(begin, {bytes, there});
    std::memset(bytes + there, 0, wanted - there);
    return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    const ByteView bytes(static_cast<const std::uint8_t*>(from), static_cast<std::size_t>(size));
    return resultOf([&] { imageIn(file).write(static_cast<std::size_t>(at), bytes); });
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    return resultOf([&] { imageIn(file).resize(static_cast<std::size_t>(size)); });
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    *size = static_cast<sqlite3_int64>(imageIn(file).size());
    return SQLITE_OK;
}

int isLockedByOthers(sqlite3_file*, int* result)
{
    *result = 0;
    return SQLITE_OK;
}

constexpr sqlite3_io_methods methods{
    .iVersion = 1,
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xFileSize = fileSize,
    .xLock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xUnlock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xCheckReservedLock = isLockedByOthers,
    .xFileControl = [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; },
    .xSectorSize = [](sqlite3_file*) { return 4096; },
    .xDeviceCharacteristics = [](sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; },
    // Not in version 1.
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

// A journal or a temporary file would be a second file, and is refused.
int open(sqlite3_vfs*, const char*, sqlite3_file* file, int flags, int*)
{
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return SQLITE_CANTOPEN;
    new (file) MemoryFile{{&methods}, {}};
    return SQLITE_OK;
}

int isThere(sqlite3_vfs*, const char*, int, int* result)
{
    *result = 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* name, int size, char* full)
{
    sqlite3_snprintf(size, full, "%s", name);
    return SQLITE_OK;
}

// Time and chance are those of SQLite's own file system.
sqlite3_vfs fileSystem()
{
    auto system = *sqlite3_vfs_find(nullptr);
    system.iVersion = 2;
    system.szOsFile = sizeof(MemoryFile);
    system.pNext = nullptr;
    system.zName = fileSystemName;
    system.xOpen = open;
    system.xDelete = [](sqlite3_vfs*, const char*, int) { return SQLITE_OK; };
    system.xAccess = isThere;
    system.xFullPathname = fullName;
    return system;
}

sqlite3_mem_methods& memory()
{
    static sqlite3_mem_methods system{};
    return system;
}

void wipeAndFree(void* bytes)
{
    wipe(bytes, static_cast<std::size_t>(memory().xSize(bytes)));
    memory().xFree(bytes);
}

void* wipeAndMove(void* bytes, int size)
{
    auto* moved = memory().xMalloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, bytes, static_cast<std::size_t>(std::min(size, memory().xSize(bytes))));
    wipeAndFree(bytes);
    return moved;
}

// SQLite's cache, its statements and its sorting hold what stands in the tables.
void wipeWhatSqliteGivesBack()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory()) != SQLITE_OK)
        return;
    auto wiping = memory();
    wiping.xFree = wipeAndFree;
    wiping.xRealloc = wipeAndMove;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping);
}

int startSqlite()
{
    wipeWhatSqliteGivesBack();
    if (const int result = sqlite3_initialize(); result != SQLITE_OK)
        return result;
    static auto system = fileSystem();
    return sqlite3_vfs_register(&system, 0);
}

}  // namespace

int openInMemory(sqlite3** connection)
{
    static const int started = startSqlite();
    if (started != SQLITE_OK)
        return started;
    return sqlite3_open_v2("dossier", connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, fileSystemName);
}

Image& imageOf(sqlite3* connection)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return imageIn(file);
}

}  // namespace db
