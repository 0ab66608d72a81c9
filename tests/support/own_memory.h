// What a process remembers: looks for bytes in all memory that it can read and write.
#pragma once

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

// Bytes to look for, which do not stand in clear in the memory of who looks for them.
class Masked {
public:
    explicit Masked(std::string_view bytes) : bytes_(bytes)
    {
        for (auto& byte : bytes_)
            byte = static_cast<char>(byte ^ mask);
    }
    // Where they begin in `memory`; npos: nowhere.
    std::size_t findIn(const char* memory, std::size_t size) const
    {
        const char first = static_cast<char>(bytes_.front() ^ mask);
        for (std::size_t at = 0; at + bytes_.size() <= size; ++at) {
            const auto* found =
                static_cast<const char*>(memchr(memory + at, first, size - at - bytes_.size() + 1));
            if (!found)
                return std::string::npos;
            at = static_cast<std::size_t>(found - memory);
            std::size_t same = 0;
            while (same < bytes_.size() && static_cast<char>(found[same] ^ mask) == bytes_[same])
                ++same;
            if (same == bytes_.size())
                return at;
        }
        return std::string::npos;
    }

private:
    static constexpr char mask = 0x5a;
    std::string bytes_;
};

// The kinds of memory of this process ("[heap]", "[stack]", a library, empty: got from the system) in which
// the bytes stand, one for each place.
inline std::vector<std::string> placesInMemory(int process, const Masked& sought)
{
    const auto folder = "/proc/" + std::to_string(process);
    const int memory = open((folder + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0)
        throw std::runtime_error("the memory of the process cannot be read");
    // Not on the heap, so that it can be left out when a process looks into itself.
    constexpr std::size_t most = std::size_t{16} << 20U;
    constexpr std::size_t overlap = 256;
    auto* window =
        static_cast<char*>(mmap(nullptr, most, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    std::vector<std::string> places;
    std::ifstream maps(folder + "/maps");
    for (std::string line; std::getline(maps, line);) {
        std::istringstream words(line);
        std::string range, rights, offset, device, inode, name;
        words >> range >> rights >> offset >> device >> inode >> name;
        const auto begin = std::stoull(range.substr(0, range.find('-')), nullptr, 16);
        const auto end = std::stoull(range.substr(range.find('-') + 1), nullptr, 16);
        const auto own = reinterpret_cast<std::uintptr_t>(window);
        if (!rights.starts_with("rw") || (process == getpid() && begin < own + most && own < end))
            continue;
        for (auto at = begin; at < end; at += most - overlap) {
            const auto size =
                pread(memory, window, std::min<std::size_t>(most, end - at), static_cast<off_t>(at));
            if (size <= 0)
                break;
            std::size_t from = 0;
            for (;;) {
                const auto found = sought.findIn(window + from, static_cast<std::size_t>(size) - from);
                if (found == std::string::npos)
                    break;
                places.push_back(name);
                from += found + 1;
            }
        }
    }
    munmap(window, most);
    close(memory);
    return places;
}

}  // namespace tests
