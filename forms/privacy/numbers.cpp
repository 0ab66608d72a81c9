#include "forms/privacy/numbers.h"

#include <algorithm>
#include <optional>
#include <string>

namespace forms {
namespace {

bool isAlphanumeric(char character)
{
    return isDigit(character) || isLetter(character);
}

// A piece of a longer number that is written in groups.
struct Group {
    std::size_t begin;
    std::size_t end;
    std::size_t size() const { return end - begin; }
};

Group groupAt(const Reading& text, std::size_t begin)
{
    auto end = begin;
    while (isDigit(text.at(end)))
        ++end;
    return {begin, end};
}

// Groups of digits with one and the same mark between them, from `begin` on.
std::vector<Group> groupsFrom(const Reading& text, std::size_t begin)
{
    std::vector<Group> groups = {groupAt(text, begin)};
    const char mark = text.at(groups.front().end);
    if (mark != '.' && mark != ' ' && mark != '-')
        return groups;
    while (text.at(groups.back().end) == mark && isDigit(text.at(groups.back().end + 1)))
        groups.push_back(groupAt(text, groups.back().end + 1));
    return groups;
}

bool passesElevenTest(const std::string& digits)
{
    int sum = 0;
    for (std::size_t index = 0; index < 8; ++index)
        sum += (9 - static_cast<int>(index)) * (digits[index] - '0');
    sum -= digits[8] - '0';
    return sum % 11 == 0 && digits != "000000000";
}

// The end of nine digits that begin with the first group, when they are a service number.
std::optional<std::size_t> serviceNumberEnd(const Reading& text, const std::vector<Group>& groups)
{
    std::string digits;
    for (const auto& group : groups) {
        if (group.size() < 2)
            return std::nullopt;
        digits += text.between(group.begin, group.end);
        if (digits.size() >= 9)
            return digits.size() == 9 && passesElevenTest(digits) ? std::optional{group.end} : std::nullopt;
    }
    return std::nullopt;
}

// What is left when the first four characters stand at the end and letters count from 10, divided by 97.
int remainderOfAccount(std::string_view characters)
{
    int remainder = 0;
    const auto take = [&](char character) {
        if (isDigit(character))
            remainder = (remainder * 10 + (character - '0')) % 97;
        else
            remainder = (remainder * 100 + (character - 'a' + 10)) % 97;
    };
    std::for_each(characters.begin() + 4, characters.end(), take);
    std::for_each(characters.begin(), characters.begin() + 4, take);
    return remainder;
}

bool beginsAccount(const Reading& text, std::size_t place)
{
    return !isAlphanumeric(text.at(place - 1)) && isLetter(text.at(place)) && isLetter(text.at(place + 1)) &&
           isDigit(text.at(place + 2)) && isDigit(text.at(place + 3));
}

// The longest account that begins here; groups may stand apart by one space, point or hyphen.
std::optional<std::size_t> accountEnd(const Reading& text, std::size_t begin)
{
    constexpr std::size_t shortest = 15;
    constexpr std::size_t longest = 34;
    std::optional<std::size_t> end;
    std::string characters;
    for (auto place = begin; characters.size() < longest; ++place) {
        const char character = text.at(place);
        if (character == Reading::foreign)
            break;
        if (isAlphanumeric(character)) {
            characters += character;
            if (characters.size() >= shortest && !isAlphanumeric(text.at(place + 1)) &&
                remainderOfAccount(characters) == 1)
                end = place + 1;
        } else if ((character != ' ' && character != '.' && character != '-') ||
                   !isAlphanumeric(text.at(place + 1))) {
            break;
        }
    }
    return end;
}

bool standsBetweenDigits(char character)
{
    return character == ' ' || character == '-' || character == '.' || character == '/' || character == '(' ||
           character == ')';
}

// Digits with at most three marks between two of them: "(038) - 123 45 67".
struct Dialled {
    std::string digits;
    std::size_t end;
    std::size_t firstGroup;
};

Dialled dialledFrom(const Reading& text, std::size_t begin, std::size_t wanted)
{
    Dialled dialled{{}, begin, 0};
    std::size_t marks = 0;
    for (auto place = begin; dialled.digits.size() < wanted; ++place) {
        if (isDigit(text.at(place))) {
            dialled.digits += text.at(place);
            dialled.end = place + 1;
            marks = 0;
        } else if (standsBetweenDigits(text.at(place)) && marks < 3) {
            if (dialled.firstGroup == 0)
                dialled.firstGroup = dialled.digits.size();
            ++marks;
        } else {
            break;
        }
    }
    return dialled;
}

// No digit follows, not even behind a mark that would make it one number.
bool isWhole(const Reading& text, std::size_t end)
{
    const char next = text.at(end);
    if (isDigit(next))
        return false;
    return (next != '.' && next != ',' && next != ':') || !isDigit(text.at(end + 1));
}

std::optional<std::size_t> nationalPhoneEnd(const Reading& text, std::size_t begin)
{
    const auto dialled = dialledFrom(text, begin, 10);
    const bool mobile = dialled.digits.starts_with("06");
    const auto area = dialled.firstGroup;
    const bool grouped = area == 0 || area == 3 || area == 4 || (mobile && area == 2);
    const bool shaped = dialled.digits.size() == 10 && dialled.digits[1] != '0' && grouped;
    return shaped && isWhole(text, dialled.end) ? std::optional{dialled.end} : std::nullopt;
}

// +31 6 ..., 0031 6 ..., +31 (0)6 ...
std::optional<std::size_t> internationalPhoneEnd(const Reading& text, std::size_t begin)
{
    const bool plus = text.at(begin) == '+';
    const auto country = plus ? begin + 1 : begin + 2;
    if ((!plus && text.between(begin, country) != "00") || !isDigit(text.at(country)))
        return std::nullopt;
    const bool dutch = text.at(country) == '3' && text.at(country + 1) == '1';
    if (!dutch && !plus)
        return std::nullopt;
    const auto trunk = text.plain().find("(0)", country);
    const std::size_t zero = trunk != std::string::npos && trunk <= country + 4 ? 1 : 0;
    const std::size_t wanted = dutch ? 11 + zero : 15;
    const auto dialled = dialledFrom(text, country, wanted);
    const bool shaped = dutch ? dialled.digits.size() == wanted : dialled.digits.size() >= 10;
    return shaped && isWhole(text, dialled.end) ? std::optional{dialled.end} : std::nullopt;
}

std::optional<std::size_t> phoneEnd(const Reading& text, std::size_t place)
{
    const char before = text.at(place - 1);
    if (isAlphanumeric(before) || before == '+')
        return std::nullopt;
    if ((before == '.' || before == ',' || before == '-') && isDigit(text.at(place - 2)))
        return std::nullopt;
    if (text.at(place) != '0' && text.at(place) != '+')
        return std::nullopt;
    if (const auto end = internationalPhoneEnd(text, place))
        return end;
    return text.at(place) == '0' ? nationalPhoneEnd(text, place) : std::nullopt;
}

std::optional<std::size_t> postcodeEnd(const Reading& text, std::size_t place)
{
    const char before = text.at(place - 1);
    const auto figures = groupAt(text, place);
    if (isAlphanumeric(before) || figures.size() != 4 || text.at(place) == '0')
        return std::nullopt;
    if ((before == '.' || before == ',') && isDigit(text.at(place - 2)))
        return std::nullopt;
    const bool apart = text.at(figures.end) == ' ';
    const auto letters = figures.end + (apart ? 1 : 0);
    if (!isLetter(text.at(letters)) || !isLetter(text.at(letters + 1)) ||
        isAlphanumeric(text.at(letters + 2)))
        return std::nullopt;
    // "2024 en" is a year and a word.
    if (apart && !(text.isCapital(letters) && text.isCapital(letters + 1)))
        return std::nullopt;
    const auto pair = text.between(letters, letters + 2);
    const bool euros =
        text.between(place - std::min<std::size_t>(place, 2), place).find('$') != std::string_view::npos;
    if (pair == "sa" || pair == "sd" || pair == "ss" || euros)  // never given out
        return std::nullopt;
    return letters + 2;
}

bool isMailbox(char character)
{
    return isAlphanumeric(character) || std::string_view("._%+-").find(character) != std::string_view::npos;
}

// Walks over the text; `endOf` tells where something ends that begins at a place.
template <typename EndOf>
void walk(const Reading& text, AllFound& found, TraceKind kind, StandIn standIn, const EndOf& endOf)
{
    for (std::size_t place = 0; place < text.plain().size();) {
        const std::optional<std::size_t> end = endOf(place);
        if (end)
            found.push_back({kind, place, *end, standIn});
        place = end ? *end : place + 1;
    }
}

}  // namespace

void findServiceNumbers(const Reading& text, AllFound& found)
{
    walk(text, found, TraceKind::ServiceNumber, StandIn::Number, [&](std::size_t place) {
        const bool begins = isDigit(text.at(place)) && !isAlphanumeric(text.at(place - 1));
        return begins ? serviceNumberEnd(text, groupsFrom(text, place)) : std::nullopt;
    });
}

void findBankAccounts(const Reading& text, AllFound& found)
{
    walk(text, found, TraceKind::BankAccount, StandIn::Account, [&](std::size_t place) {
        return beginsAccount(text, place) ? accountEnd(text, place) : std::nullopt;
    });
}

void findPhones(const Reading& text, AllFound& found)
{
    walk(text, found, TraceKind::Phone, StandIn::Phone,
         [&](std::size_t place) { return phoneEnd(text, place); });
}

void findPostcodes(const Reading& text, AllFound& found)
{
    walk(text, found, TraceKind::Postcode, StandIn::Area, [&](std::size_t place) {
        return isDigit(text.at(place)) ? postcodeEnd(text, place) : std::nullopt;
    });
}

void findEmails(const Reading& text, AllFound& found)
{
    const auto& plain = text.plain();
    for (auto at = plain.find('@'); at != std::string::npos; at = plain.find('@', at + 1)) {
        auto begin = at;
        while (begin > 0 && isMailbox(plain[begin - 1]))
            --begin;
        auto end = at + 1;
        while (isAlphanumeric(text.at(end)) ||
               ((text.at(end) == '.' || text.at(end) == '-') && isAlphanumeric(text.at(end + 1))))
            ++end;
        if (begin < at && text.between(at, end).find('.') != std::string_view::npos)
            found.push_back({TraceKind::Email, begin, end, StandIn::Email});
    }
}

}  // namespace forms
