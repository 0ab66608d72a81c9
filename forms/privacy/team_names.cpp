#include "forms/privacy/team_names.h"

#include <algorithm>
#include <array>
#include <optional>

#include "forms/privacy/common_words.h"
#include "forms/privacy/proper_names.h"

namespace forms {
namespace {

std::vector<std::string> wordsOf(const std::string& name)
{
    const Reading reading(name);
    std::vector<std::string> words;
    for (const auto& word : reading.words())
        words.emplace_back(reading.of(word));
    return words;
}

// Words that many organisations have in their names.
bool isGeneral(std::string_view plain)
{
    constexpr std::array<std::string_view, 12> general = {"sociaal",   "sociale", "wijkteam",    "buurtteam",
                                                          "jeugdteam", "team",    "stichting",   "vereniging",
                                                          "gemeente",  "wijk",    "gebiedsteam", "de"};
    return std::find(general.begin(), general.end(), plain) != general.end();
}

// How much of a word the name takes, when nothing but a possessive is left of it.
std::optional<std::size_t> lengthIn(std::string_view word, const std::string& name)
{
    if (!word.starts_with(name))
        return std::nullopt;
    const auto rest = word.substr(name.size());
    if (rest.empty() || rest == "'s" || rest.front() == '-')
        return name.size();
    return rest == "s" ? std::optional{word.size()} : std::nullopt;
}

bool isInitial(const Reading& text, const Word& word)
{
    return word.capital && word.end - word.begin == 1 && text.at(word.end) == '.';
}

// Letters with or without points and spaces between them, from a place on; nothing when others stand there.
std::optional<std::size_t> dottedEnd(const Reading& text, std::size_t place, const std::string& initials)
{
    std::size_t points = 0;
    for (std::size_t index = 0; index < initials.size(); ++index) {
        if (text.at(place) != initials[index] || isLetter(text.at(place + 1)))
            return std::nullopt;
        ++place;
        const bool last = index + 1 == initials.size();
        if (text.at(place) == '.') {
            ++place;
            ++points;
        } else if (!last) {
            return std::nullopt;
        }
        if (!last && text.at(place) == ' ')
            ++place;
    }
    return points + 1 >= initials.size() && !isLetter(text.at(place)) ? std::optional{place} : std::nullopt;
}

}  // namespace

TeamNameRules::TeamNameRules(const TeamNames& names, const WordList& words) : words_(words)
{
    for (const auto& name : names.members)
        addMember(name);
    for (const auto& name : names.organisations)
        addOrganisation(name);
}

void TeamNameRules::addMember(const std::string& name)
{
    std::string all;
    std::string large;
    bool given = true;
    bool particle = false;
    for (auto& word : wordsOf(name)) {
        all += word.front();
        if (isParticle(word)) {
            particle = true;
            continue;
        }
        large += word.front();
        const bool common = words_.hasWord(word);
        if (word.size() > 1)
            parts_.push_back({std::move(word), given, common, particle});
        given = particle = false;
    }
    for (auto& initials : {all, large})
        if (initials.size() > 1 && !isPublicWord(initials))
            initials_.push_back(initials);
}

void TeamNameRules::addOrganisation(const std::string& name)
{
    auto words = wordsOf(name);
    const auto own =
        std::find_if_not(words.begin(), words.end(), [](const auto& word) { return isGeneral(word); });
    if (own == words.end())
        return;
    addPhrase(words);
    if (own != words.begin())
        addPhrase({own, words.end()});
}

void TeamNameRules::addPhrase(std::vector<std::string> phrase)
{
    const bool common =
        std::all_of(phrase.begin(), phrase.end(), [this](const auto& word) { return words_.explains(word); });
    organisations_.push_back({std::move(phrase), common});
}

bool TeamNameRules::accepts(const Part& part, const Reading& text, std::size_t word) const
{
    const auto& all = text.words();
    const bool acts = word + 1 < all.size() && text.leansOn(word + 1) && isDoneByOne(text.of(all[word + 1]));
    if (all[word].capital)
        return part.given || !all[word].opens || !part.common || acts;
    // Without a list nobody knows whether a small word is one.
    return words_.empty() ? part.given : !part.common;
}

std::optional<TeamNameRules::Seen> TeamNameRules::nameIn(const Reading& text, std::size_t word) const
{
    std::optional<Seen> longest;
    const auto begin = text.words()[word].begin;
    for (const auto& part : parts_) {
        const auto length = lengthIn(text.of(text.words()[word]), part.plain);
        if (length && accepts(part, text, word) && (!longest || longest->end < begin + *length))
            longest = Seen{begin + *length, part.given, part.particle};
    }
    return longest;
}

void TeamNameRules::findMembers(const Reading& text, AllFound& found) const
{
    findInitials(text, found);
    const auto& all = text.words();
    for (std::size_t index = 0; index < all.size(); ++index) {
        const auto seen = nameIn(text, index);
        if (!seen)
            continue;
        auto end = seen->end;
        auto first = index;
        while (text.leansOn(first) &&
               (isInitial(text, all[first - 1]) || (seen->particle && isParticle(text.of(all[first - 1])))))
            --first;
        // First name, small words and last name are one.
        for (auto next = index + 1; next < all.size() && text.leansOn(next); ++next) {
            if (const auto further = nameIn(text, next)) {
                end = further->end;
                index = next;
            } else if (!isParticle(text.of(all[next]))) {
                break;
            }
        }
        // "Piet Bakker" is called as Aisha Bakker of the team is, and is somebody else.
        if (!seen->given && text.leansOn(first) && mayBeFirstName(text, first - 1, words_))
            found.push_back({TraceKind::ProperName, all[first - 1].begin, end, StandIn::Somebody});
        else
            found.push_back({TraceKind::MemberName, all[first].begin, end, StandIn::Colleague});
    }
}

void TeamNameRules::findInitials(const Reading& text, AllFound& found) const
{
    for (const auto& word : text.words())
        for (const auto& initials : initials_) {
            if (!word.capital)
                continue;
            const bool joined = text.of(word) == initials && text.isCapital(word.end - 1);
            const auto end = joined ? std::optional{word.end} : dottedEnd(text, word.begin, initials);
            if (end)
                found.push_back({TraceKind::MemberInitials, word.begin, *end, StandIn::Colleague});
        }
}

void TeamNameRules::findOrganisations(const Reading& text, AllFound& found) const
{
    const auto& all = text.words();
    for (std::size_t first = 0; first < all.size(); ++first)
        for (const auto& organisation : organisations_) {
            const auto count = organisation.words.size();
            if (first + count > all.size())
                continue;
            std::size_t index = 0;
            while (index < count && text.of(all[first + index]) == organisation.words[index] &&
                   (index == 0 || text.leansOn(first + index)))
                ++index;
            const auto& last = all[first + count - 1];
            const bool written = last.capital && !(count == 1 && last.opens);
            if (index != count || (!written && organisation.common))
                continue;
            const bool article =
                text.leansOn(first) && all[first - 1].capital && isParticle(text.of(all[first - 1]));
            found.push_back({TraceKind::Organisation, all[article ? first - 1 : first].begin, last.end,
                             StandIn::Organisation});
        }
}

}  // namespace forms
