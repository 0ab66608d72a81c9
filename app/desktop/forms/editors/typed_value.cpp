#include "app/desktop/forms/editors/typed_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

#include "app/desktop/forms/editors/named_day.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

using namespace std::chrono;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool areDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

// The typographic minus, and the blanks that hold a number together, become plain ones.
std::string plainSigns(std::string_view typed)
{
    std::string text = replaced(std::string(typed), "\u2212", "-");
    for (const auto* blank : {"\u00A0", "\u2009", "\u202F"})
        text = replaced(text, blank, " ");
    return forms::trimmed(text);
}

// Groups of three behind each separator: "1.234.567", "12 000".
bool isGrouped(std::string_view whole, char separator)
{
    const auto first = whole.find(separator);
    if (first == 0 || first > 3 || !areDigits(whole.substr(0, first)))
        return false;
    for (auto at = first; at != std::string_view::npos; at = whole.find(separator, at + 1)) {
        const auto next = whole.find(separator, at + 1);
        const auto group = whole.substr(at + 1, next == std::string_view::npos ? next : next - at - 1);
        if (group.size() != 3 || !areDigits(group))
            return false;
    }
    return true;
}

// The digits of a whole number without what separates its thousands.
std::optional<std::string> digitsOf(std::string_view whole)
{
    for (const char separator : {'.', ' '})
        if (whole.find(separator) != std::string_view::npos) {
            if (!isGrouped(whole, separator))
                return std::nullopt;
            std::string digits(whole);
            std::erase(digits, separator);
            return digits;
        }
    return areDigits(whole) ? std::optional{std::string(whole)} : std::nullopt;
}

struct Decimal {
    bool negative = false;
    std::string whole;
    std::string fraction;
};

// Where the decimals begin: the comma; without one the only point, unless it stands between thousands.
std::size_t decimalMark(std::string_view text)
{
    const auto comma = text.find(',');
    if (comma != std::string_view::npos)
        return comma;
    const auto point = text.find('.');
    const bool only = point != std::string_view::npos && text.find('.', point + 1) == std::string_view::npos;
    return only && !isGrouped(text, '.') ? point : std::string_view::npos;
}

std::optional<Decimal> decimalFrom(std::string text)
{
    Decimal number;
    number.negative = !text.empty() && text.front() == '-';
    if (number.negative)
        text.erase(0, 1);
    const auto mark = decimalMark(text);
    if (mark != std::string::npos) {
        number.fraction = text.substr(mark + 1);
        if (!areDigits(number.fraction))
            return std::nullopt;
        text.resize(mark);
    }
    const auto whole =
        text.empty() && mark != std::string::npos ? std::optional<std::string>{"0"} : digitsOf(text);
    if (!whole)
        return std::nullopt;
    number.whole = *whole;
    return number;
}

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mrt", "apr", "mei", "jun",
                                                     "jul", "aug", "sep", "okt", "nov", "dec"};
constexpr std::array<std::string_view, 12> monthNames = {"januari",   "februari", "maart",    "april",
                                                         "mei",       "juni",     "juli",     "augustus",
                                                         "september", "oktober",  "november", "december"};

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

// "11", "nov", "nov.", "november"; 0 when it is no month.
unsigned monthFrom(const std::string& word)
{
    if (areDigits(word))
        return word.size() <= 2 ? static_cast<unsigned>(std::stoul(word)) : 0;
    for (unsigned index = 0; index < 12; ++index)
        if (word == months[index] || (word.size() > 3 && monthNames[index].starts_with(word)))
            return index + 1;
    return word == "maa" || word == "mar" ? 3 : word == "oct" ? 10 : 0;
}

std::optional<year> yearFrom(const std::string& word)
{
    if (!areDigits(word) || (word.size() != 2 && word.size() != 4))
        return std::nullopt;
    const int number = std::stoi(word);
    return year(word.size() == 2 ? 2000 + number : number);
}

std::optional<forms::Date> realDay(year y, unsigned m, const std::string& dayWord)
{
    if (!areDigits(dayWord) || dayWord.size() > 2)
        return std::nullopt;
    const forms::Date date = y / month(m) / day(static_cast<unsigned>(std::stoul(dayWord)));
    return date.ok() ? std::optional{date} : std::nullopt;
}

// Of this day last year, this year and next year the one that is nearest to today.
std::optional<forms::Date> nearestDay(const std::string& dayWord, unsigned m, forms::Date today)
{
    std::optional<forms::Date> nearest;
    const auto distance = [&](forms::Date date) {
        return std::chrono::abs(sys_days(date) - sys_days(today));
    };
    for (const int step : {0, 1, -1}) {
        const auto date = realDay(today.year() + years(step), m, dayWord);
        if (date && (!nearest || distance(*date) < distance(*nearest)))
            nearest = date;
    }
    return nearest;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> found(1);
    for (const char c : text)
        if (std::string_view("-/. ,").find(c) == std::string_view::npos)
            found.back() += c;
        else if (!found.back().empty())
            found.emplace_back();
    if (found.back().empty())
        found.pop_back();
    return found;
}

// "03112026" and "031126" as day, month and year.
std::vector<std::string> splitDigits(const std::string& digits)
{
    return {digits.substr(0, 2), digits.substr(2, 2), digits.substr(4)};
}

std::optional<forms::Date> calendarDay(std::vector<std::string> parts, forms::Date today)
{
    if (parts.size() == 1 && areDigits(parts[0]) && (parts[0].size() == 8 || parts[0].size() == 6))
        parts = splitDigits(parts[0]);
    if (parts.size() == 3 && areDigits(parts[0]) && parts[0].size() == 4)
        std::swap(parts[0], parts[2]);
    if (parts.size() != 2 && parts.size() != 3)
        return std::nullopt;
    const auto m = monthFrom(parts[1]);
    if (parts.size() == 2)
        return nearestDay(parts[0], m, today);
    const auto y = yearFrom(parts[2]);
    return y ? realDay(*y, m, parts[0]) : std::nullopt;
}

}  // namespace

std::optional<double> numberFrom(std::string_view typed)
{
    const auto decimal = decimalFrom(plainSigns(typed));
    if (!decimal)
        return std::nullopt;
    const std::string text = (decimal->negative ? "-" : "") + decimal->whole + "." + decimal->fraction;
    double number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    return result.ec == std::errc{} ? std::optional{number} : std::nullopt;
}

std::optional<forms::Money> moneyFrom(std::string_view typed)
{
    std::string text = replaced(plainSigns(typed), "\u20AC", "");
    text = forms::trimmed(text);
    for (const auto* none : {",--", ",-", ".-"})
        if (text.ends_with(none)) {
            text.resize(text.size() - std::string_view(none).size());
            break;
        }
    const auto decimal = decimalFrom(text);
    // Fifteen digits are far above any amount in a form and far below what 64 bits hold.
    if (!decimal || decimal->whole.size() > 15 || decimal->fraction.size() > 2)
        return std::nullopt;
    std::string fraction = decimal->fraction;
    fraction.resize(2, '0');
    const std::int64_t cents = std::stoll(decimal->whole) * 100 + std::stoll(fraction);
    return forms::Money{decimal->negative ? -cents : cents};
}

std::optional<forms::Date> dateFrom(std::string_view typed, forms::Date today)
{
    auto parts = words(lowered(plainSigns(typed)));
    if (const auto named = namedDay(parts, today))
        return named;
    const auto dayOfWeek = parts.size() > 2 ? weekdayFrom(parts[0]) : std::nullopt;
    if (dayOfWeek)
        parts.erase(parts.begin());
    const auto date = calendarDay(std::move(parts), today);
    return date && dayOfWeek && weekday(sys_days(*date)) != *dayOfWeek ? std::nullopt : date;
}

std::string textOf(double number)
{
    std::array<char, 400> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed).ptr;
    std::string text(buffer.data(), end);
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string textOf(forms::Money money)
{
    const bool negative = money.cents < 0;
    // Through unsigned, because the smallest 64-bit number has no positive counterpart.
    const auto cents =
        negative ? 0 - static_cast<std::uint64_t>(money.cents) : static_cast<std::uint64_t>(money.cents);
    std::string whole = std::to_string(cents / 100);
    for (auto at = whole.size(); at > 3; at -= 3)
        whole.insert(at - 3, ".");
    const auto rest = std::to_string(cents % 100);
    return (negative ? "-" : "") + whole + "," + (rest.size() == 1 ? "0" : "") + rest;
}

std::string textOf(forms::Date date)
{
    return std::to_string(static_cast<unsigned>(date.day())) + "-" +
           std::to_string(static_cast<unsigned>(date.month())) + "-" +
           std::to_string(static_cast<int>(date.year()));
}

std::string plainText(std::string_view typed, bool severalLines)
{
    std::string text;
    text.reserve(typed.size());
    for (std::size_t at = 0; at < typed.size(); ++at) {
        const char c = typed[at];
        const bool lineEnd = c == '\n' || c == '\r';
        if (c == '\r' && at + 1 < typed.size() && typed[at + 1] == '\n')
            continue;
        if (lineEnd)
            text += severalLines ? '\n' : ' ';
        else if (c == '\t')
            text += severalLines ? '\t' : ' ';
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
            text += c;
    }
    return text;
}

}  // namespace app::desktop
