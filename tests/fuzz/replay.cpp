// Gives each file of the folders that are named to the target once, so that what fuzzing ever found stays
// mended.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int count, char** names)
{
    int given = 0;
    for (int folder = 1; folder < count; ++folder)
        for (const auto& entry : std::filesystem::directory_iterator(names[folder])) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::vector<char> bytes{std::istreambuf_iterator(in), {}};
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
            ++given;
        }
    std::cout << given << " inputs\n";
    return given > 0 ? 0 : 1;
}
