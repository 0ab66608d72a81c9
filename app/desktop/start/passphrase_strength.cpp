#include "app/desktop/start/passphrase_strength.h"

#include <zxcvbn.h>

#include <set>
#include <sstream>
#include <string_view>

#include "db/seal/sealed_file.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

std::size_t wordsIn(std::string_view text)
{
    std::istringstream words{std::string(text)};
    std::set<std::string> different;
    for (std::string word; words >> word;)
        different.insert(word);
    return different.size();
}

Strength byLength(std::string_view passphrase)
{
    const auto length = forms::lengthOf(passphrase);
    const auto different = std::set<char>(passphrase.begin(), passphrase.end()).size();
    if (length < db::shortestPassphrase)
        return Strength::TooShort;
    if (length < 16 || different < 7)
        return Strength::Weak;
    return length >= 24 && wordsIn(passphrase) >= 4 ? Strength::Strong : Strength::Good;
}

std::optional<Pattern> patternOf(int type)
{
    switch (type & ~MULTIPLE_MATCH) {
        case DICTIONARY_MATCH:
        case DICT_LEET_MATCH:
            return Pattern::KnownWord;
        case REPEATS_MATCH:
            return Pattern::Repetition;
        case SEQUENCE_MATCH:
            return Pattern::Sequence;
        case SPATIAL_MATCH:
            return Pattern::Keyboard;
        case DATE_MATCH:
        case YEAR_MATCH:
            return Pattern::Date;
        default:
            return std::nullopt;
    }
}

std::optional<Pattern> longestPattern(const ZxcMatch_t* matches)
{
    std::optional<Pattern> longest;
    int length = 0;
    for (const auto* match = matches; match; match = match->Next)
        if (const auto pattern = patternOf(match->Type); pattern && match->Length > length) {
            longest = pattern;
            length = match->Length;
        }
    return longest;
}

}  // namespace

Guess guessOf(const std::string& passphrase)
{
    constexpr double easyBits = 45;
    constexpr double hardBits = 65;
    ZxcMatch_t* matches = nullptr;
    const auto bits = ZxcvbnMatch(passphrase.c_str(), nullptr, &matches);
    Guess guess{byLength(passphrase), longestPattern(matches)};
    ZxcvbnFreeInfo(matches);
    if (guess.strength == Strength::Strong && bits < hardBits)
        guess.strength = Strength::Good;
    if (guess.strength == Strength::Good && bits < easyBits)
        guess.strength = Strength::Weak;
    return guess;
}

}  // namespace app::desktop
