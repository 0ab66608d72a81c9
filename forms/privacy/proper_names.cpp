#include "forms/privacy/proper_names.h"

#include <algorithm>
#include <string_view>

#include "forms/privacy/common_words.h"

namespace forms {
namespace {

std::string_view withoutPossessive(std::string_view plain)
{
    if (plain.ends_with("'s"))
        plain.remove_suffix(2);
    else if (plain.ends_with('s') && plain.size() > 3)
        plain.remove_suffix(1);
    return plain;
}

// Also "Wmo-consulent" and "Marokkaans-Nederlandse": all parts lead to nobody.
bool isPublic(std::string_view plain, const WordList& words)
{
    if (isPublicWord(plain) || isPublicWord(withoutPossessive(plain)))
        return true;
    const bool joined = plain.find('-') != std::string_view::npos;
    while (joined && !plain.empty()) {
        const auto end = std::min(plain.find('-'), plain.size());
        const auto part = plain.substr(0, end);
        if (!isPublicWord(part) && !words.explains(part))
            return false;
        plain.remove_prefix(std::min(end + 1, plain.size()));
    }
    return joined;
}

bool isTitle(Before before)
{
    return before == Before::Woman || before == Before::Man || before == Before::Family;
}

class NameSearch {
public:
    NameSearch(const Reading& text, const WordList& words) : text_(text), words_(words), all_(text.words()) {}

    void run(AllFound& found) const
    {
        for (std::size_t index = 0; index < all_.size(); ++index) {
            if (!mayBeName(index))
                continue;
            const auto lead = leadOf(index);
            if (!isName(index, lead))
                continue;
            const auto last = lastOf(index);
            found.push_back({TraceKind::ProperName, beginOf(lead), endOf(last), standInFor(last, lead)});
            index = last;
        }
    }

private:
    // What stands before a name, and from which word on the name runs.
    struct Lead {
        Before kind;
        std::size_t first;  // over initials and small words
        bool initials;
    };

    std::string_view plain(std::size_t index) const { return text_.of(all_[index]); }

    bool mayBeName(std::size_t index) const
    {
        const auto& word = all_[index];
        const bool inCode = isDigit(text_.at(word.end)) || isDigit(text_.at(word.begin - 1)) ||
                            (text_.at(word.end) == '-' && isDigit(text_.at(word.end + 1)));
        return word.capital && word.end - word.begin > 1 && !inCode && !isParticle(plain(index)) &&
               !isPublic(plain(index), words_) && !text_.isAbbreviation(index) &&
               announces(plain(index)) == Before::Nothing;
    }

    bool isInitial(std::size_t index) const
    {
        const auto& word = all_[index];
        return word.capital && word.end - word.begin == 1 && text_.at(word.end) == '.';
    }

    Lead leadOf(std::size_t index) const
    {
        Lead lead{Before::Nothing, index, false};
        auto first = index;
        while (text_.leansOn(first) && (isInitial(first - 1) || isParticle(plain(first - 1)))) {
            --first;
            lead.initials = lead.initials || isInitial(first);
            if (all_[first].capital)
                lead.first = first;
        }
        if (text_.leansOn(first))
            lead.kind = announces(plain(first - 1));
        if (isTitle(lead.kind)) {
            lead.first = first - 1;
            // "de heer Bakker" as a whole is a man.
            if (text_.leansOn(lead.first) && plain(lead.first - 1) == "de")
                --lead.first;
        } else if ((lead.kind == Before::Kin || lead.kind == Before::Role) && first != lead.first) {
            // "vriendin van": nothing is no stand-in here.
            lead.kind = Before::Nothing;
        }
        return lead;
    }

    bool isName(std::size_t index, const Lead& lead) const
    {
        const auto& word = all_[index];
        if (isTitle(lead.kind) || lead.initials)
            return true;
        if (words_.empty() || word.shouted)
            return false;
        if (lead.kind == Before::Kin)
            return true;
        const auto name = plain(index);
        const bool listed = words_.hasName(name) || words_.hasName(withoutPossessive(name));
        if (listed && !word.opens)
            return true;
        return listed ? !words_.hasWord(name) || actsAlone(index) : !words_.explains(name);
    }

    // "Roos zei"
    bool actsAlone(std::size_t index) const
    {
        return index + 1 < all_.size() && text_.leansOn(index + 1) && isDoneByOne(plain(index + 1)) &&
               !isOpener(plain(index));
    }

    // Over the words with a capital that follow: "Fatima el Amrani".
    std::size_t lastOf(std::size_t index) const
    {
        for (auto next = index + 1; next < all_.size() && text_.leansOn(next); ++next) {
            if (text_.at(all_[next - 1].end) == '.')
                break;
            if (mayBeName(next))
                index = next;
            else if (!isParticle(plain(next)))
                break;
        }
        return index;
    }

    std::size_t beginOf(const Lead& lead) const
    {
        auto first = lead.first;
        if (isTitle(lead.kind))
            return all_[first].begin;
        // "Jan de Vries": a first name that is a word too, at the front of a sentence.
        auto before = first;
        while (text_.leansOn(before) && isParticle(plain(before - 1)))
            --before;
        if (!lead.initials && text_.leansOn(before) && mayBeFirstName(text_, before - 1, words_))
            first = before - 1;
        return all_[first].begin;
    }

    std::size_t endOf(std::size_t last) const
    {
        const auto& word = all_[last];
        return plain(last).ends_with("'s") ? word.end - 2 : word.end;
    }

    StandIn standInFor(std::size_t last, const Lead& lead) const
    {
        if (endsAsStreet(plain(last)))
            return StandIn::Street;
        if (endsAsInstitution(plain(last)))
            return StandIn::Organisation;
        switch (lead.kind) {
            case Before::Woman:
                return StandIn::Woman;
            case Before::Man:
                return StandIn::Man;
            case Before::Family:
                return StandIn::Family;
            case Before::Kin:
            case Before::Role:
                return StandIn::Nothing;
            case Before::Place:
                return StandIn::Place;
            case Before::Organisation:
                return StandIn::Organisation;
            case Before::Nothing:
                return StandIn::Somebody;
        }
        return StandIn::Somebody;
    }

    const Reading& text_;
    const WordList& words_;
    const std::vector<Word>& all_;
};

}  // namespace

bool mayBeFirstName(const Reading& text, std::size_t index, const WordList& words)
{
    const auto& word = text.words()[index];
    const auto plain = text.of(word);
    return word.capital && !word.shouted && words.hasName(plain) && !isPublic(plain, words) &&
           !isOpener(plain) && !isDoneByOne(plain);
}

void findProperNames(const Reading& text, const WordList& words, AllFound& found)
{
    NameSearch(text, words).run(found);
}

}  // namespace forms
