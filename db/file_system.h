// The few things that are asked of the disk. All of them are kept here, so that another
// system needs one file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>

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

// Holds NAME.leertafel.slot: while it lives, no other program and no second lock of this one gets it. The
// system takes it back when the program ends in any way, so a crash leaves nothing to clean.
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

// A crash must not leave what was in memory on the disk. Called once, at the start of a program.
void disableCoreDumps();

}  // namespace db
