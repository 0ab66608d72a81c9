#include "forms/privacy/reading.h"

#include <algorithm>
#include <array>

namespace forms {
namespace {

struct Character {
    char plain;  // '\0' when it is not seen: an accent, a joiner
    bool capital = false;
    std::size_t bytes = 1;
};

// The letters from U+00C0 to U+017F without their marks.
constexpr std::string_view latin =
    "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

Character plainAscii(char character, std::size_t bytes)
{
    if (character >= 'A' && character <= 'Z')
        return {static_cast<char>(character - 'A' + 'a'), true, bytes};
    if (character == '\r' || character == '\n')
        return {'\n', false, bytes};
    return {character > ' ' && character < '\x7f' ? character : ' ', false, bytes};
}

bool isUnseen(char32_t code)
{
    return code == 0xAD || (code >= 0x300 && code <= 0x36F) || (code >= 0x200B && code <= 0x200F) ||
           code == 0x2060 || code == 0xFEFF;
}

char plainMark(char32_t code)
{
    if (code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F)
        return ' ';
    if (code == 0x2018 || code == 0x2019 || code == 0x2BC)
        return '\'';
    if (code >= 0x2010 && code <= 0x2015)
        return '-';
    if (code == 0x20AC)
        return '$';
    if (code == 0x201C || code == 0x201D || code == 0x201E)
        return '"';
    const bool letter = (code >= 0x180 && code < 0x2000) || (code >= 0x2C00 && code < 0xE000) ||
                        (code >= 0xF900 && code < 0xFE00);
    return letter ? Reading::foreign : '?';
}

// How many bytes the character at the front takes by its first byte; 0 when no character begins so.
std::size_t sizeBy(std::uint8_t lead)
{
    return lead < 0x80                    ? 1
           : lead >= 0xC2 && lead <= 0xDF ? 2
           : lead >= 0xE0 && lead <= 0xEF ? 3
           : lead >= 0xF0 && lead <= 0xF4 ? 4
                                          : 0;
}

Character characterAt(std::string_view text)
{
    const auto lead = static_cast<std::uint8_t>(text.front());
    const auto size = sizeBy(lead);
    if (size == 1)
        return plainAscii(text.front(), 1);
    if (size == 0 || size > text.size())
        return {'?'};
    char32_t code = lead & (0xFFu >> (size + 1));
    for (std::size_t index = 1; index < size; ++index) {
        const auto next = static_cast<std::uint8_t>(text[index]);
        if ((next & 0xC0) != 0x80)
            return {'?'};
        code = (code << 6) | (next & 0x3Fu);
    }
    if (isUnseen(code))
        return {'\0', false, size};
    if (code >= 0xC0 && code < 0xC0 + latin.size())
        return plainAscii(latin[code - 0xC0], size);
    constexpr std::array<char, 4> romanian = {'S', 's', 'T', 't'};  // with a comma below
    if (code >= 0x218 && code <= 0x21B)
        return plainAscii(romanian[code - 0x218], size);
    return {plainMark(code), false, size};
}

// After these a full stop ends no sentence.
constexpr std::array<std::string_view, 32> abbreviations = {
    "a",   "bv",   "bijv", "br",   "ca",  "dhr",  "dr",  "drs", "enz", "evt", "fam",
    "geb", "i",    "ing",  "incl", "ivm", "mevr", "mr",  "mw",  "nl",  "nr",  "o",
    "p",   "prof", "resp", "st",   "t",   "tel",  "tav", "v",   "vgl", "zgn"};

}  // namespace

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || character == Reading::foreign;
}

Reading::Reading(std::string_view text)
{
    readCharacters(text);
    findWords();
}

void Reading::readCharacters(std::string_view text)
{
    plain_.reserve(text.size());
    capital_.reserve(text.size());
    bytes_.reserve(text.size() + 1);
    for (std::size_t byte = 0; byte < text.size();) {
        const auto next = characterAt(text.substr(byte));
        if (next.plain != '\0') {
            plain_ += next.plain;
            capital_.push_back(next.capital);
            bytes_.push_back(byte);
        }
        byte += next.bytes;
    }
    bytes_.push_back(text.size());
}

Word Reading::wordFrom(std::size_t begin) const
{
    Word word{begin, begin, isCapital(begin), false, false};
    std::size_t capitals = 0;
    std::size_t letters = 0;
    const auto joins = [&](std::size_t place) {
        return (at(place) == '-' || at(place) == '\'') && isLetter(at(place + 1));
    };
    for (; isLetter(at(word.end)) || joins(word.end); ++word.end) {
        letters += isLetter(at(word.end));
        capitals += isCapital(word.end);
    }
    word.shouted = capitals > 1 && capitals == letters;
    return word;
}

void Reading::findWords()
{
    for (std::size_t place = 0; place < plain_.size();) {
        if (!isLetter(plain_[place])) {
            ++place;
            continue;
        }
        auto word = wordFrom(place);
        word.opens = endsSentenceBefore(word);
        words_.push_back(word);
        place = word.end;
    }
}

bool Reading::leansOn(std::size_t word) const
{
    if (word == 0 || words_[word].opens)
        return false;
    auto gap = between(words_[word - 1].end, words_[word].begin);
    if (gap.starts_with('.'))
        gap.remove_prefix(1);
    return gap.find_first_not_of(' ') == std::string_view::npos;
}

bool Reading::endsSentenceBefore(const Word& word) const
{
    if (words_.empty())
        return true;
    const auto& last = words_.back();
    const auto gap = between(last.end, word.begin);
    // A new line, or the first word of what somebody said.
    if (gap.find('\n') != std::string_view::npos || gap.ends_with('"'))
        return true;
    const auto mark = gap.find_first_of(".!?:");
    if (mark == std::string_view::npos || gap.find_first_of(" \"'", mark) == std::string_view::npos)
        return false;
    if (gap[mark] != '.' || mark != 0)
        return true;
    const bool initial = last.capital && last.end - last.begin == 1;
    return !initial && !isAbbreviation(words_.size() - 1);
}

bool Reading::isAbbreviation(std::size_t word) const
{
    const auto& one = words_[word];
    return at(one.end) == '.' &&
           std::find(abbreviations.begin(), abbreviations.end(), of(one)) != abbreviations.end();
}

std::string plainLetters(std::string_view text)
{
    std::string letters;
    while (!text.empty()) {
        const auto next = characterAt(text);
        if (next.plain != '\0')
            letters += next.plain;
        text.remove_prefix(next.bytes);
    }
    return letters;
}

bool beginsWithCapital(std::string_view text)
{
    return !text.empty() && characterAt(text).capital;
}

}  // namespace forms
