#include "app/sheets/content/dutch_date.h"

#include <array>

namespace app::sheets {
namespace {

constexpr std::array weekdays = {"zondag",    "maandag", "dinsdag", "woensdag",
                                 "donderdag", "vrijdag", "zaterdag"};
constexpr std::array months = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                               "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array shortMonths = {"jan", "feb", "mrt", "apr", "mei", "jun",
                                    "jul", "aug", "sep", "okt", "nov", "dec"};

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string day(forms::Date date)
{
    return std::to_string(static_cast<unsigned>(date.day()));
}

std::string year(forms::Date date)
{
    return std::to_string(static_cast<int>(date.year()));
}

std::size_t monthIndex(forms::Date date)
{
    return (static_cast<unsigned>(date.month()) + 11) % 12;
}

}  // namespace

std::string longDate(forms::Date date)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{date}};
    return std::string(weekdays[weekday.c_encoding()]) + " " + day(date) + " " + months[monthIndex(date)] +
           " " + year(date);
}

std::string shortDate(forms::Date date)
{
    return day(date) + "\u00a0" + shortMonths[monthIndex(date)] + "\u00a0" + year(date);
}

std::string timeOfDay(std::chrono::minutes sinceMidnight)
{
    return twoDigits(sinceMidnight.count() / 60) + "." + twoDigits(sinceMidnight.count() % 60);
}

std::string duration(forms::Milliseconds time)
{
    const auto seconds = time.count() / 1000;
    return std::to_string(seconds / 60) + ":" + twoDigits(seconds % 60);
}

}  // namespace app::sheets
