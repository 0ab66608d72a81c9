#include "db/backups.h"

#include <algorithm>
#include <string>

#include "db/error.h"
#include "db/seal/sealed_file.h"

namespace db {
namespace {

namespace fs = std::filesystem;

fs::path backupFolder(const fs::path& file)
{
    auto folder = file;
    folder.replace_extension(".reservekopieen");
    return folder;
}

// Twenty digits hold every generation, so names sort as numbers.
std::string nameFor(std::uint64_t generation)
{
    const auto digits = std::to_string(generation);
    return std::string(20 - digits.size(), '0') + digits + ".leertafel";
}

}  // namespace

std::vector<fs::path> backupsOf(const fs::path& file)
{
    std::vector<fs::path> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(backupFolder(file), none))
        if (entry.path().extension() == ".leertafel")
            found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

void keepBackup(const fs::path& file, const WriteFile& write)
{
    const auto bytes = readFile(file, maxFileSize);
    const auto folder = backupFolder(file);
    std::error_code code;
    fs::create_directories(folder, code);
    if (code)
        throw Error(Error::Kind::ReadOnly, "making the folder for backups: " + code.message());
    write(folder / nameFor(readHeader(bytes).header.generation), bytes);
}

}  // namespace db
