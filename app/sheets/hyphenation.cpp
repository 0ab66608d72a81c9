#include "app/sheets/hyphenation.h"

#include <cstdlib>
#include <cstring>
#include <string>

#include "app/sheets/layout/characters.h"

namespace app::sheets {
namespace {

constexpr int leastLetters = 3;
constexpr std::size_t longestWord = 99;  // the library's patterns look no further

// In ISO 8859-1 the small letters stand 0x20 behind the capitals.
bool isCapital(char32_t letter)
{
    return (U'A' <= letter && letter <= U'Z') || (0xC0 <= letter && letter <= 0xDE && letter != U'×');
}

struct LatinWord {
    std::string letters;              // small ones, one byte each
    std::vector<std::size_t> starts;  // of each letter, in bytes of UTF-8
};

// Empty when a letter has no place in ISO 8859-1.
LatinWord toLatin(std::string_view word)
{
    LatinWord latin;
    for (auto rest = word; !rest.empty();) {
        latin.starts.push_back(word.size() - rest.size());
        const auto letter = takeCharacter(rest);
        if (letter > 0xFF)
            return {};
        latin.letters += static_cast<char>(isCapital(letter) ? letter + 0x20 : letter);
    }
    return latin;
}

// Hyphens of which the spelling would have to change, as the library tells them.
struct Changes {
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    std::size_t size;

    explicit Changes(std::size_t letters) : size(letters) {}
    ~Changes()
    {
        for (std::size_t index = 0; replacements && index < size; ++index)
            std::free(replacements[index]);
        std::free(replacements);
        std::free(positions);
        std::free(cuts);
    }
    Changes(const Changes&) = delete;
    Changes& operator=(const Changes&) = delete;

    bool at(std::size_t index) const { return replacements && replacements[index]; }
};

}  // namespace

void Hyphenation::Free::operator()(HyphenDict* dictionary) const
{
    hnj_hyphen_free(dictionary);
}

Hyphenation::Dictionary Hyphenation::read(const std::filesystem::path& file)
{
    Dictionary dictionary(hnj_hyphen_load(file.string().c_str()));
    if (dictionary && std::strcmp(dictionary->cset, "ISO8859-1") != 0)
        dictionary.reset();
    return dictionary;
}

Hyphenation::Hyphenation(const std::filesystem::path& dictionary)
    : dictionary_(std::async(std::launch::async, read, dictionary))
{
}

std::vector<std::size_t> Hyphenation::breaksIn(std::string_view word) const
{
    const auto latin = toLatin(word);
    const auto size = latin.letters.size();
    if (size < 2 * leastLetters || size > longestWord)
        return {};
    auto* dictionary = dictionary_.get().get();
    if (!dictionary)
        return {};
    std::string marks(size + 5, '\0');
    Changes changes(size);
    if (hnj_hyphen_hyphenate3(dictionary, latin.letters.c_str(), static_cast<int>(size), marks.data(),
                              nullptr, &changes.replacements, &changes.positions, &changes.cuts, leastLetters,
                              leastLetters, leastLetters, leastLetters) != 0)
        return {};
    std::vector<std::size_t> breaks;
    for (std::size_t letter = 0; letter + 1 < size; ++letter)
        if (marks[letter] % 2 == 1 && !changes.at(letter))
            breaks.push_back(latin.starts[letter + 1]);
    return breaks;
}

}  // namespace app::sheets
