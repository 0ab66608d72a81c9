#include "forms/model/clock.h"

#include <charconv>
#include <cstdio>

namespace forms {
namespace {

// Reads exactly `width` digits at `at`.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t width)
{
    if (at + width > text.size())
        return std::nullopt;
    int value = 0;
    const char* first = text.data() + at;
    if (*first < '0' || *first > '9')
        return std::nullopt;
    const auto read = std::from_chars(first, first + width, value);
    if (read.ec != std::errc{} || read.ptr != first + width)
        return std::nullopt;
    return value;
}

std::string formatted(const char* pattern, auto... values)
{
    char text[48];
    std::snprintf(text, sizeof text, pattern, values...);
    return text;
}

}  // namespace

Instant systemNow()
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

std::string toIso(Date date)
{
    return formatted("%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string toIso(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time{instant - day};
    return toIso(Date{day}) + formatted("T%02d:%02d:%02d.%03dZ", static_cast<int>(time.hours().count()),
                                        static_cast<int>(time.minutes().count()),
                                        static_cast<int>(time.seconds().count()),
                                        static_cast<int>(time.subseconds().count()));
}

std::optional<Date> dateFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::optional<Instant> instantFromIso(std::string_view text)
{
    if (text.size() != 24 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.' ||
        text[23] != 'Z')
        return std::nullopt;
    const auto date = dateFromIso(text.substr(0, 10));
    const auto hours = digits(text, 11, 2);
    const auto minutes = digits(text, 14, 2);
    const auto seconds = digits(text, 17, 2);
    const auto thousandths = digits(text, 20, 3);
    if (!date || !hours || !minutes || !seconds || !thousandths)
        return std::nullopt;
    if (*hours > 23 || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    return std::chrono::sys_days{*date} + std::chrono::hours{*hours} + std::chrono::minutes{*minutes} +
           std::chrono::seconds{*seconds} + Milliseconds{*thousandths};
}

}  // namespace forms
