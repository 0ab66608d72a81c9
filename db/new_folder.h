// A folder of files that is there as a whole or not at all.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <ostream>
#include <string>

namespace db {

// Files are written into NAME.nieuw beside it, which gets its name when all of them are on the disk, and goes
// away with everything in it when that does not happen. One left behind by a crash is removed first.
class NewFolder {
public:
    // Throws Error AlreadyExists when something of that name is there, and what makeFolder() throws.
    explicit NewFolder(std::filesystem::path folder);
    ~NewFolder();
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    struct Written {
        std::uint64_t size = 0;  // bytes
        std::string sha256;      // in hexadecimal
    };
    // The stream throws Error as soon as the disk does not take what was written into it; nothing is held
    // back in memory but the last 64 kB.
    Written write(const std::string& name, const std::function<void(std::ostream&)>& contents);

    // From now on the folder is there. Throws as renameFolder() does.
    void publish();

private:
    std::filesystem::path folder_;
    std::filesystem::path making_;
    bool published_ = false;
};

}  // namespace db
