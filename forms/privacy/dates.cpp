#include "forms/privacy/dates.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace forms {
namespace {

struct Digits {
    std::size_t begin;
    std::size_t end;
    int value;
    std::size_t size() const { return end - begin; }
};

std::optional<Digits> digitsAt(const Reading& text, std::size_t begin)
{
    Digits digits{begin, begin, 0};
    while (isDigit(text.at(digits.end)) && digits.size() < 5)
        digits.value = digits.value * 10 + (text.at(digits.end++) - '0');
    return digits.size() == 0 ? std::nullopt : std::optional{digits};
}

bool isDay(const Digits& digits)
{
    return digits.size() <= 2 && digits.value >= 1 && digits.value <= 31;
}

bool isMonth(const Digits& digits)
{
    return digits.size() <= 2 && digits.value >= 1 && digits.value <= 12;
}

bool isLongYear(const Digits& digits)
{
    return digits.size() == 4 && digits.value >= 1890 && digits.value <= 2100;
}

bool isYear(const Digits& digits)
{
    return digits.size() == 2 || isLongYear(digits);
}

constexpr std::array<std::string_view, 12> months = {"januari",   "februari", "maart",    "april",
                                                     "mei",       "juni",     "juli",     "augustus",
                                                     "september", "oktober",  "november", "december"};

// Whole, or cut to three letters and more: "sept", "mrt".
bool isMonthName(std::string_view word)
{
    const auto fits = [&](std::string_view month) { return word.size() >= 3 && month.starts_with(word); };
    return word == "mrt" || std::any_of(months.begin(), months.end(), fits);
}

std::size_t behindSpaces(const Reading& text, std::size_t place)
{
    while (text.at(place) == ' ' && place < text.plain().size())
        ++place;
    return place;
}

// Three numbers with the same mark between them.
std::optional<std::size_t> numericEnd(const Reading& text, const Digits& first)
{
    const char mark = text.at(first.end);
    if (mark != '-' && mark != '/' && mark != '.')
        return std::nullopt;
    const auto behind = [&](std::size_t end) {
        const auto place = behindSpaces(text, end + 1);
        return digitsAt(text, text.at(place) == '\'' ? place + 1 : place);
    };
    const auto second = behind(first.end);
    if (!second || !isMonth(*second) || text.at(second->end) != mark)
        return std::nullopt;
    const auto third = behind(second->end);
    if (!third || isDigit(text.at(third->end)))
        return std::nullopt;
    // "8.12.15" is a number of something.
    const bool dutch = isDay(first) && (mark == '.' ? isLongYear(*third) : isYear(*third));
    const bool sorted = isLongYear(first) && isDay(*third);
    return dutch || sorted ? std::optional{third->end} : std::nullopt;
}

struct NamedDay {
    std::size_t end;
    bool year;
};

// "12 maart", "12 mrt. '81", "12-mei-1981"
std::optional<NamedDay> namedDay(const Reading& text, const Digits& day)
{
    const auto apart = [&](std::size_t place) {
        return text.at(place) == '-' ? place + 1 : behindSpaces(text, place);
    };
    const auto begin = apart(day.end);
    auto end = begin;
    while (isLetter(text.at(end)))
        ++end;
    if (!isDay(day) || begin == day.end || !isMonthName(text.between(begin, end)))
        return std::nullopt;
    auto place = apart(text.at(end) == '.' ? end + 1 : end);
    const bool cut = text.at(place) == '\'';
    const auto year = digitsAt(text, cut ? place + 1 : place);
    if (year && (isLongYear(*year) || (cut && year->size() == 2)))
        return NamedDay{year->end, true};
    return NamedDay{end, false};
}

// Not farther before the date than "geboren te Zwolle op" reaches.
constexpr std::size_t reach = 32;

bool isSaidOfBirth(const Reading& text, std::size_t begin)
{
    const auto from = begin - std::min(begin, reach);
    auto before = text.between(from, begin);
    const auto sentence = before.find_last_of("!?\n");
    if (sentence != std::string_view::npos)
        before.remove_prefix(sentence + 1);
    constexpr std::array<std::string_view, 7> words = {"geboren", "geb.",    "geb ",    "geboorte",
                                                       "jarig",   "verjaar", "gebdatum"};
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return before.find(word) != std::string_view::npos; });
}

std::optional<Found> dateAt(const Reading& text, std::size_t place)
{
    const char before = text.at(place - 1);
    const auto first = digitsAt(text, place);
    const bool inside =
        isDigit(before) || isLetter(before) ||
        ((before == '-' || before == '.' || before == '/' || before == ',') && isDigit(text.at(place - 2)));
    if (!first || inside)
        return std::nullopt;
    const bool birth = isSaidOfBirth(text, place);
    const auto kind = birth ? TraceKind::BirthDate : TraceKind::FullDate;
    const auto standIn = birth ? StandIn::BirthDate : StandIn::Day;
    if (const auto end = numericEnd(text, *first))
        return Found{kind, place, *end, standIn};
    const auto named = namedDay(text, *first);
    if (named && (named->year || birth))
        return Found{kind, place, named->end, standIn};
    return std::nullopt;
}

}  // namespace

void findDates(const Reading& text, AllFound& found)
{
    for (std::size_t place = 0; place < text.plain().size();) {
        const auto date = isDigit(text.at(place)) ? dateAt(text, place) : std::nullopt;
        if (date)
            found.push_back(*date);
        place = date ? date->end : place + 1;
    }
}

}  // namespace forms
