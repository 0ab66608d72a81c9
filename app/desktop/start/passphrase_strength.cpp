#include "app/desktop/start/passphrase_strength.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <sstream>
#include <string_view>
#include <vector>

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

// What a guessing machine that knows where the file comes from tries first.
constexpr std::array wordsOfTheTable{
    "een",     "twee",  "drie",      "vier",      "vijf",       "zes",           "zeven",  "acht",
    "negen",   "tien",  "elf",       "twaalf",    "de",         "het",           "in",     "is",
    "en",      "van",   "bij",       "met",       "voor",       "ons",           "onze",   "mijn",
    "wij",     "ik",    "dit",       "dat",       "welkom",     "hallo",         "geheim", "team",
    "teams",   "wijk",  "wijkteam",  "leertafel", "leercoach",  "coach",         "casus",  "casussen",
    "dossier", "buurt", "reflector", "kantelbox", "wachtwoord", "wachtwoordzin", "oefenen"};

std::vector<std::string> wordsOf(std::string text)
{
    for (auto& letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
        else if (static_cast<unsigned char>(letter) < 0x80 && !(letter >= 'a' && letter <= 'z') &&
                 !(letter >= '0' && letter <= '9'))
            letter = ' ';
    std::istringstream all{text};
    return {std::istream_iterator<std::string>(all), {}};
}

// Of the words that are not among the known ones, counted once.
std::size_t lengthOfTheRest(const std::string& passphrase, const std::vector<const char*>& known)
{
    std::set<std::string> rest;
    for (const auto& word : wordsOf(passphrase))
        if (std::find(known.begin(), known.end(), word) == known.end())
            rest.insert(word);
    std::size_t length = 0;
    for (const auto& word : rest)
        length += forms::lengthOf(word);
    return length;
}

std::optional<Pattern> patternOf(int type)
{
    switch (type & ~MULTIPLE_MATCH) {
        case DICTIONARY_MATCH:
        case DICT_LEET_MATCH:
        case USER_MATCH:
        case USER_LEET_MATCH:
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

Guess guessOf(const std::string& passphrase, const std::string& team)
{
    constexpr double easyBits = 45;
    constexpr double hardBits = 65;
    constexpr std::size_t leastRest = 8;  // letters
    const auto ofTeam = wordsOf(team);
    std::vector<const char*> known(wordsOfTheTable.begin(), wordsOfTheTable.end());
    for (const auto& word : ofTeam)
        known.push_back(word.c_str());
    const bool saysNothingNew = lengthOfTheRest(passphrase, known) < leastRest;
    known.push_back(nullptr);
    ZxcMatch_t* matches = nullptr;
    const auto bits = ZxcvbnMatch(passphrase.c_str(), known.data(), &matches);
    Guess guess{byLength(passphrase), longestPattern(matches)};
    ZxcvbnFreeInfo(matches);
    if (guess.strength == Strength::Strong && bits < hardBits)
        guess.strength = Strength::Good;
    const bool longEnough = guess.strength != Strength::TooShort;
    if (longEnough && (bits < easyBits || saysNothingNew))
        guess.strength = Strength::Weak;
    return guess;
}

}  // namespace app::desktop
