// Another program, started by a test.
#pragma once

#include <array>
#include <cstdio>
#include <string>

namespace tests {

struct Outcome {
    int status;
    std::string output;  // what it warned about too
};

inline Outcome run(const std::string& command)
{
    auto* pipe = popen(("( " + command + " ) 2>&1").c_str(), "r");
    std::string output;
    std::array<char, 4096> buffer{};
    while (const auto size = std::fread(buffer.data(), 1, buffer.size(), pipe))
        output.append(buffer.data(), size);
    return {pclose(pipe), output};
}

}  // namespace tests
