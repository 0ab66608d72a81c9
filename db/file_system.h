// The few things that are asked of the disk. All of them are kept here, so that another
// system needs one file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "db/seal/bytes.h"

namespace db {

// Puts these bytes at this place, or throws Error and leaves what stood there as it was.
using WriteFile = std::function<void(const std::filesystem::path&, ByteView)>;

// Writes a new file beside it (NAME.nieuw, for the owner only), brings it to the disk and renames it, so that
// after a power cut either the old or the new file is there, whole. A sheet is kept by it too: it holds what
// people wrote. Throws Error DiskFull, ReadOnly, NoFolder, AlreadyExists (a folder is in the way) or Failed.
void writeAtomically(const std::filesystem::path& file, ByteView bytes);

// At most `limit` bytes from the start. Throws Error NotFound, NoFolder, ReadOnly (no right
// to read) or Failed.
Bytes readFile(const std::filesystem::path& file, std::uint64_t limit);

// A new file for its owner only, written piece by piece, for what is too much to hold in memory. Everything
// throws Error as writeAtomically() does.
class NewFile {
public:
    explicit NewFile(const std::filesystem::path& file);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    void append(ByteView bytes);
    // Brings all of it to the disk.
    void finish();

private:
    int descriptor_ = -1;
};

// For its owner only. Throws Error AlreadyExists, ReadOnly, NoFolder, DiskFull or Failed.
void makeFolder(const std::filesystem::path& folder);

// Gives the folder its name, and brings it and what is in it to the disk. Throws Error AlreadyExists when
// something stands there already, and what makeFolder() throws.
void renameFolder(const std::filesystem::path& from, const std::filesystem::path& to);

// Holds NAME.leertafel.slot: while it lives, no other program and no second lock of this one gets it. The
// system takes it back when the program ends in any way, so a crash leaves nothing to clean. In it stand the
// name of the machine and the number of the program, and nothing of a person.
class FileLock {
public:
    // Throws Error InUse, ReadOnly, NoFolder or Failed.
    explicit FileLock(const std::filesystem::path& file);
    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;

private:
    std::filesystem::path path_;
    int descriptor_ = -1;
};

// Who has the lock of this file. The user is the owner of the lock, as every file has one.
struct LockHolder {
    std::string user;  // as the system knows them; empty when it does not
    std::string machine;
    bool onThisMachine = false;
    bool operator==(const LockHolder&) const = default;
};
// Nothing when nobody has it, or the lock says nothing.
std::optional<LockHolder> holderOf(const std::filesystem::path& file);

// A crash must not leave what was in memory on the disk. Called once, at the start of a program.
void disableCoreDumps();

}  // namespace db
