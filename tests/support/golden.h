// Text that a person has read and accepted, kept beside the tests.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace tests {

// Compares with tests/golden/<name>; run with UPDATE_GOLDEN=1 to accept the new text, and read the
// difference.
inline void expectGolden(const std::string& actual, const std::string& name)
{
    const auto file = std::filesystem::path(SOURCE_DIR) / "tests/golden" / name;
    if (std::getenv("UPDATE_GOLDEN"))
        std::ofstream(file, std::ios::binary) << actual;
    std::ifstream in(file, std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(in), {}};
    EXPECT_EQ(actual, expected) << "golden file: " << file;
}

}  // namespace tests
