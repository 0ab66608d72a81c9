#include "app/desktop/forms/editors/named_day.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "forms/meeting/partnership_canvas.h"

namespace app::desktop {
namespace {

using namespace std::chrono;
using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 7> dayNames = {"zondag",    "maandag", "dinsdag", "woensdag",
                                                      "donderdag", "vrijdag", "zaterdag"};

struct Named {
    std::string_view word;
    int number;
};
constexpr std::array<Named, 4> around = {
    {{"gisteren", -1}, {"vandaag", 0}, {"morgen", 1}, {"overmorgen", 2}}};
constexpr std::array<Named, 8> numbers = {
    {{"een", 1}, {"één", 1}, {"twee", 2}, {"drie", 3}, {"vier", 4}, {"vijf", 5}, {"zes", 6}, {"acht", 8}}};

template <std::size_t Size>
std::optional<int> numberNamed(const std::array<Named, Size>& named, const std::string& word)
{
    const auto found =
        std::find_if(named.begin(), named.end(), [&](const Named& each) { return each.word == word; });
    return found == named.end() ? std::nullopt : std::optional(found->number);
}

// Up to 99, in digits or as a word.
std::optional<int> howMany(const std::string& word)
{
    int number = 0;
    const auto* end = word.data() + word.size();
    if (word.size() <= 2 && std::from_chars(word.data(), end, number).ptr == end && number > 0)
        return number;
    return numberNamed(numbers, word);
}

std::optional<forms::Date> over(int count, const std::string& unit, forms::Date today)
{
    if (unit == "dag" || unit == "dagen")
        return forms::Date(sys_days(today) + days(count));
    if (unit == "week" || unit == "weken")
        return forms::Date(sys_days(today) + weeks(count));
    if (unit == "maand" || unit == "maanden")
        return forms::monthsAfter(today, count);
    return std::nullopt;
}

forms::Date firstAfter(forms::Date today, weekday wanted)
{
    const auto tomorrow = sys_days(today) + days(1);
    return forms::Date(tomorrow + (wanted - weekday(tomorrow)));
}

// A week begins on Monday.
forms::Date inNextWeek(forms::Date today, weekday wanted)
{
    const auto monday = sys_days(firstAfter(today, Monday));
    return forms::Date(monday + (wanted - Monday));
}

}  // namespace

std::optional<weekday> weekdayFrom(const std::string& word)
{
    const auto found = std::find(dayNames.begin(), dayNames.end(), word);
    return found == dayNames.end() ? std::nullopt
                                   : std::optional(weekday(static_cast<unsigned>(found - dayNames.begin())));
}

std::optional<forms::Date> namedDay(const Words& words, forms::Date today)
{
    if (words.empty() || words.size() > 3)
        return std::nullopt;
    const auto day = weekdayFrom(words.back());
    if (words.size() == 1) {
        if (const auto step = numberNamed(around, words[0]))
            return forms::Date(sys_days(today) + days(*step));
        return day ? std::optional(firstAfter(today, *day)) : std::nullopt;
    }
    if (words.size() == 2)
        return day && (words[0] == "komende" || words[0] == "aanstaande")
                   ? std::optional(firstAfter(today, *day))
                   : std::nullopt;
    if (day && words[0] == "volgende" && words[1] == "week")
        return inNextWeek(today, *day);
    if (const auto first = weekdayFrom(words[0]); first && words[1] == "volgende" && words[2] == "week")
        return inNextWeek(today, *first);
    const auto count = words[0] == "over" ? howMany(words[1]) : std::nullopt;
    return count ? over(*count, words[2], today) : std::nullopt;
}

}  // namespace app::desktop
