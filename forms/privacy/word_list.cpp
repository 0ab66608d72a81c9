#include "forms/privacy/word_list.h"

#include <algorithm>

#include "forms/privacy/reading.h"

namespace forms {
namespace {

constexpr std::size_t leastPart = 4;  // of a compound; shorter ones explain any name

// FNV-1a, 64 bits: among half a million words no two meet by chance.
std::uint64_t hashOf(std::string_view plain, bool name)
{
    std::uint64_t hash = name ? 0x9E3779B97F4A7C15u : 0xCBF29CE484222325u;
    for (const char letter : plain)
        hash = (hash ^ static_cast<std::uint8_t>(letter)) * 0x100000001B3u;
    return hash;
}

}  // namespace

WordList::WordList(std::string_view lines)
{
    hashes_.reserve(lines.size() / 12);
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        const auto line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (!line.empty())
            hashes_.push_back(hashOf(plainLetters(line), beginsWithCapital(line)));
    }
    std::sort(hashes_.begin(), hashes_.end());
}

bool WordList::has(std::uint64_t hash) const
{
    return std::binary_search(hashes_.begin(), hashes_.end(), hash);
}

bool WordList::hasWord(std::string_view plain) const
{
    return has(hashOf(plain, false));
}

bool WordList::hasName(std::string_view plain) const
{
    return has(hashOf(plain, true));
}

bool WordList::explains(std::string_view plain) const
{
    if (hasWord(plain))
        return true;
    for (std::size_t cut = leastPart; cut + leastPart <= plain.size(); ++cut) {
        if (!hasWord(plain.substr(0, cut)))
            continue;
        auto rest = plain.substr(cut);
        if (rest.front() == '-')
            rest.remove_prefix(1);
        if (hasWord(rest))
            return true;
        // The s between two parts: "schuldhulpverleningstraject".
        if (rest.front() == 's' && rest.size() > leastPart && hasWord(rest.substr(1)))
            return true;
    }
    return false;
}

}  // namespace forms
