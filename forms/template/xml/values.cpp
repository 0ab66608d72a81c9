#include "forms/template/xml/values.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "forms/model/utf8.h"

namespace forms {
namespace {

bool isLower(char character)
{
    return character >= 'a' && character <= 'z';
}

bool isLetter(char character)
{
    return isLower(character) || (character >= 'A' && character <= 'Z');
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

template <typename Number, typename... Format>
std::optional<Number> exactly(std::string_view text, Format... format)
{
    Number value{};
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value, format...);
    return read.ec == std::errc{} && read.ptr == end ? std::optional{value} : std::nullopt;
}

}  // namespace

std::optional<int> wholeFrom(std::string_view text)
{
    return exactly<int>(text);
}

std::optional<double> decimalFrom(std::string_view text)
{
    // from_chars also knows "inf" and "nan".
    const bool plain = std::all_of(text.begin(), text.end(), [](char character) {
        return isDigit(character) || character == '.' || character == '-';
    });
    return plain ? exactly<double>(text, std::chars_format::fixed) : std::nullopt;
}

std::optional<std::chrono::seconds> clockTimeFrom(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 2 || text.size() != colon + 3 ||
        !isDigit(text[0]) || !isDigit(text[colon + 1]))
        return std::nullopt;
    const auto minutes = exactly<int>(text.substr(0, colon));
    const auto seconds = exactly<int>(text.substr(colon + 1));
    if (!minutes || !seconds || *seconds > 59)
        return std::nullopt;
    return std::chrono::minutes{*minutes} + std::chrono::seconds{*seconds};
}

std::optional<Condition> conditionFrom(std::string_view text)
{
    const auto sign = text.find('=');
    if (sign == std::string_view::npos)
        return std::nullopt;
    Condition condition{trimmed(text.substr(0, sign)), trimmed(text.substr(sign + 1))};
    return isIdentifier(condition.questionId) && !condition.value.empty() ? std::optional{condition}
                                                                          : std::nullopt;
}

bool isIdentifier(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && isLower(text.front()) &&
           std::all_of(text.begin(), text.end(), [](char character) {
               return isLower(character) || isDigit(character) || character == '-' || character == '_';
           });
}

bool isCode(std::string_view text)
{
    return !text.empty() && text.size() <= 32 && std::all_of(text.begin(), text.end(), [](char character) {
        return isLower(character) || isDigit(character) || character == '_';
    });
}

std::optional<VariableFault> variableFault(std::string_view text)
{
    static constexpr std::array reserved = {"ALL", "AND", "BY",  "EQ", "GE", "GT",  "LE",
                                            "LT",  "NE",  "NOT", "OR", "TO", "WITH"};
    if (text.empty() || !isLetter(text.front()))
        return VariableFault::NotALetterFirst;
    if (!std::all_of(text.begin(), text.end(), [](char character) {
            return isLetter(character) || isDigit(character) || character == '_' || character == '.';
        }))
        return VariableFault::StrangeCharacter;
    if (text.back() == '.')
        return VariableFault::DotAtEnd;
    if (text.size() > 64)
        return VariableFault::TooLong;
    const auto key = variableKey(text);
    if (std::find(reserved.begin(), reserved.end(), key) != reserved.end())
        return VariableFault::Reserved;
    return std::nullopt;
}

std::string variableKey(std::string_view text)
{
    std::string key(text);
    std::transform(key.begin(), key.end(), key.begin(), [](char character) {
        return isLower(character) ? static_cast<char>(character - 'a' + 'A') : character;
    });
    return key;
}

}  // namespace forms
