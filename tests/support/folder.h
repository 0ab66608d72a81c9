// A folder of its own for one test, gone afterwards.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace tests {

class Folder {
public:
    Folder()
    {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        auto name = std::string(test->test_suite_name()) + "." + test->name();
        for (auto& character : name)
            character = character == '/' ? '-' : character;
        path = std::filesystem::path(testing::TempDir()) / name;
        std::filesystem::remove_all(path);
        std::filesystem::create_directories(path);
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::permissions(path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path path;
};

inline void putContents(const std::filesystem::path& file, const std::string& contents)
{
    std::ofstream(file, std::ios::binary) << contents;
}

}  // namespace tests
