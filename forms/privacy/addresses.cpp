#include "forms/privacy/addresses.h"

#include <algorithm>
#include <array>
#include <optional>

#include "forms/privacy/common_words.h"

namespace forms {
namespace {

std::size_t behindSpaces(const Reading& text, std::size_t place)
{
    while (text.at(place) == ' ' && place < text.plain().size())
        ++place;
    return place;
}

// "12 keer", "2 jaar": a number of something.
bool isCount(const Reading& text, std::size_t end)
{
    constexpr std::array<std::string_view, 17> things = {
        "keer",  "uur",    "jaar",    "maanden",  "weken",    "dagen", "minuten",  "huizen",  "km",
        "meter", "mensen", "procent", "kinderen", "gezinnen", "bomen", "woningen", "bewoners"};
    const auto rest = text.between(behindSpaces(text, end), text.plain().size());
    return rest.starts_with('%') || std::any_of(things.begin(), things.end(), [&](std::string_view thing) {
               return rest.starts_with(thing);
           });
}

// "12", "12a", "12-3", "nr. 12 bis"
std::optional<std::size_t> houseNumberEnd(const Reading& text, std::size_t place)
{
    place = behindSpaces(text, place);
    for (const std::string_view sign : {"nummer ", "nr. ", "nr "})
        if (text.between(std::min(place, text.plain().size()), text.plain().size()).starts_with(sign))
            place = behindSpaces(text, place + sign.size());
    auto end = place;
    while (isDigit(text.at(end)))
        ++end;
    if (end == place || end - place > 4 || text.at(place) == '0')
        return std::nullopt;
    const bool timeOrSum =
        (text.at(end) == '.' || text.at(end) == ',' || text.at(end) == ':') && isDigit(text.at(end + 1));
    if (timeOrSum || isCount(text, end))
        return std::nullopt;
    if (text.at(end) == '-' && isDigit(text.at(end + 1)))
        for (++end; isDigit(text.at(end));)
            ++end;
    const auto addition = text.at(end) == ' ' && text.isCapital(end + 1) ? end + 1 : end;
    if (isLetter(text.at(addition)) && !isLetter(text.at(addition + 1)) && !isDigit(text.at(addition + 1)))
        end = addition + 1;
    return end;
}

// From "Lindestraat" back to "Jan van der", over capitals and small words.
std::size_t streetBegin(const Reading& text, const WordList& words, std::size_t last)
{
    const auto& all = text.words();
    auto first = last;
    while (text.leansOn(first) && (all[first - 1].capital || isParticle(text.of(all[first - 1]))))
        --first;
    const auto leadsIn = [&](const Word& word) {
        const auto plain = text.of(word);
        return isParticle(plain) || (word.opens && words.hasWord(plain) && !words.hasName(plain));
    };
    while (first < last && leadsIn(all[first]))
        ++first;
    return first;
}

bool isStreet(const Reading& text, const Word& word)
{
    return word.capital ? endsAsStreet(text.of(word))
                        : endsAsStreet(text.of(word)) && surelyStreet(text.of(word));
}

// "Laan van Meerdervoort" tells at its front what it is.
bool beginsAsStreet(std::string_view plain)
{
    constexpr std::array<std::string_view, 8> fronts = {"laan", "plein",  "weg",    "hof",
                                                        "kade", "singel", "straat", "park"};
    return std::find(fronts.begin(), fronts.end(), plain) != fronts.end();
}

}  // namespace

void findAddresses(const Reading& text, const WordList& words, AllFound& found)
{
    const auto& all = text.words();
    for (std::size_t last = 0; last < all.size(); ++last) {
        const bool spaced = text.at(all[last].end) == ' ';
        const auto end = spaced ? houseNumberEnd(text, all[last].end) : std::nullopt;
        if (!end)
            continue;
        const auto first = streetBegin(text, words, last);
        const bool long_ = first < last && all[first].capital && beginsAsStreet(text.of(all[first]));
        if (isStreet(text, all[last]) || long_)
            found.push_back({TraceKind::Address, all[first].begin, *end, StandIn::Address});
    }
}

}  // namespace forms
