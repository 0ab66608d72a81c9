#include "forms/model/answer.h"

#include <algorithm>

#include "forms/model/overloaded.h"

namespace forms {
namespace {

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool isEmptyCell(const Cell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return isBlank(*text);
    if (const auto* option = std::get_if<Option>(&cell))
        return option->code.empty();
    return std::holds_alternative<std::monostate>(cell);
}

bool isEmptyRow(const Row& row)
{
    return std::all_of(row.begin(), row.end(), [](const auto& column) { return isEmptyCell(column.second); });
}

}  // namespace

bool isEmpty(const Answer& answer)
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return true; },
            [](const std::string& text) { return isBlank(text); },
            [](double) { return false; },
            [](const Money&) { return false; },
            [](const Date&) { return false; },
            [](const Option& option) { return option.code.empty(); },
            [](const Options& options) { return options.codes.empty(); },
            [](const Marks& marks) { return !marks.now && !marks.wanted; },
            [](const Rows& rows) { return std::all_of(rows.rows.begin(), rows.rows.end(), isEmptyRow); },
        },
        answer);
}

}  // namespace forms
