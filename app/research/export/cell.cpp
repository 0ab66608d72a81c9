#include "app/research/export/cell.h"

#include <array>
#include <charconv>
#include <stdexcept>

namespace app::research {

std::string numeral(double value)
{
    std::array<char, 400> figures;
    const auto [end, fault] =
        std::to_chars(figures.data(), figures.data() + figures.size(), value, std::chars_format::fixed);
    if (fault != std::errc{})
        throw std::logic_error("a number with too many figures");
    return {figures.data(), end};
}

std::string onOneLine(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            ++at;
        if (text[at] == '\n' || text[at] == '\r')
            line += "¶";
        else
            line += text[at];
    }
    return line;
}

std::string neutralised(std::string text)
{
    if (!text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos)
        text.insert(0, 1, '\'');
    return text;
}

std::string cellOf(const Variable& variable, Value value, const ReviewedTexts& texts)
{
    if (const auto number = value.number())
        return numeral(*number);
    if (const auto reason = value.missing())
        return std::to_string(codeOf(variable, *reason));
    return neutralised(onOneLine(texts.at(value)));
}

}  // namespace app::research
