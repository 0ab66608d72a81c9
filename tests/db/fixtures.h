// What the tests of this room share: a cheap derivation, a folder of its own, an invented team.
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "db/dossier.h"
#include "db/schema.h"

namespace tests {

inline constexpr db::KeyCost cheap = db::minKeyCost;
inline const forms::Team linde{"Wijkteam De Linde", false};

inline db::Passphrase coach()
{
    return db::Passphrase("vier lange woorden samen");
}

// A folder that goes with the test.
class Folder {
public:
    Folder()
    {
        auto name = (std::filesystem::temp_directory_path() / "leertafel-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void putContents(const std::filesystem::path& file, const std::string& contents)
{
    std::ofstream(file, std::ios::binary) << contents;
}

inline std::string textIn(const db::Image& image)
{
    std::string text(image.size(), ' ');
    image.read(0, {reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    return text;
}

inline db::Database emptyDossier()
{
    auto database = db::Database::inMemory();
    db::migrate(database);
    return database;
}

// A moment of an invented year, some minutes after its first meeting began.
inline forms::Instant minute(int minutes)
{
    return std::chrono::sys_days{std::chrono::January / 13 / 2026} + std::chrono::minutes(minutes);
}

// The kind of db::Error that `work` throws; fails the test when it throws none.
template <class Work>
db::Error::Kind kindThrownBy(const Work& work)
{
    try {
        work();
    } catch (const db::Error& error) {
        return error.kind();
    }
    throw std::logic_error("no db::Error was thrown");
}

}  // namespace tests
