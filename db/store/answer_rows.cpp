#include "db/store/answer_rows.h"

#include <limits>
#include <stdexcept>

#include "db/error.h"
#include "forms/model/clock.h"
#include "forms/model/overloaded.h"

namespace db {
namespace {

[[noreturn]] void damaged()
{
    throw Error(Error::Kind::Damaged, "rows that are no answer");
}

// What an answer and a cell of a table can both be.
AnswerRow simpleRow(const forms::Cell& cell, std::int64_t row, const std::string& part)
{
    return std::visit(forms::Overloaded{[&](std::monostate) {
                                            return AnswerRow{row, part, "none", std::monostate{}};
                                        },
                                        [&](const std::string& text) {
                                            return AnswerRow{row, part, "text", text};
                                        },
                                        [&](double number) {
                                            return AnswerRow{row, part, "number", number};
                                        },
                                        [&](forms::Money money) {
                                            return AnswerRow{row, part, "money", money.cents};
                                        },
                                        [&](forms::Date date) {
                                            return AnswerRow{row, part, "date", forms::toIso(date)};
                                        },
                                        [&](const forms::Option& option) {
                                            return AnswerRow{row, part, "option", option.code};
                                        }},
                      cell);
}

std::int64_t sizeOf(std::size_t count)
{
    return static_cast<std::int64_t>(count);
}

std::vector<AnswerRow> rowsOfOptions(const forms::Options& options)
{
    std::vector<AnswerRow> rows{{0, "", "options", sizeOf(options.codes.size())}};
    for (const auto& code : options.codes)
        rows.push_back({sizeOf(rows.size()), "", "option", code});
    return rows;
}

std::vector<AnswerRow> rowsOfMarks(const forms::Marks& marks)
{
    std::vector<AnswerRow> rows{{0, "", "marks", std::monostate{}}};
    if (marks.now)
        rows.push_back({1, "now", "mark", std::int64_t{*marks.now}});
    if (marks.wanted)
        rows.push_back({1, "wanted", "mark", std::int64_t{*marks.wanted}});
    return rows;
}

std::vector<AnswerRow> rowsOfTable(const forms::Rows& table)
{
    std::vector<AnswerRow> rows{{0, "", "rows", sizeOf(table.rows.size())}};
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (const auto& [column, cell] : table.rows[row])
            rows.push_back(simpleRow(cell, sizeOf(row + 1), column));
    return rows;
}

template <class Value>
const Value& valueOf(const AnswerRow& row)
{
    const auto* value = std::get_if<Value>(&row.value);
    return value ? *value : (damaged(), *value);
}

double numberOf(const AnswerRow& row)
{
    // SQLite keeps a number that is none as NULL.
    return std::holds_alternative<std::monostate>(row.value) ? std::numeric_limits<double>::quiet_NaN()
                                                             : valueOf<double>(row);
}

forms::Cell cellFrom(const AnswerRow& row)
{
    if (row.kind == "none")
        return {};
    if (row.kind == "text")
        return valueOf<std::string>(row);
    if (row.kind == "number")
        return numberOf(row);
    if (row.kind == "money")
        return forms::Money{valueOf<std::int64_t>(row)};
    if (row.kind == "option")
        return forms::Option{valueOf<std::string>(row)};
    if (row.kind == "date")
        if (const auto date = forms::dateFromIso(valueOf<std::string>(row)))
            return *date;
    damaged();
}

forms::Options optionsFrom(const std::vector<AnswerRow>& rows)
{
    forms::Options options;
    for (std::size_t place = 1; place < rows.size(); ++place)
        options.codes.push_back(valueOf<std::string>(rows[place]));
    return options;
}

forms::Marks marksFrom(const std::vector<AnswerRow>& rows)
{
    forms::Marks marks;
    for (std::size_t place = 1; place < rows.size(); ++place)
        (rows[place].part == "now" ? marks.now : marks.wanted) =
            static_cast<int>(valueOf<std::int64_t>(rows[place]));
    return marks;
}

forms::Rows tableFrom(const std::vector<AnswerRow>& rows)
{
    const auto count = valueOf<std::int64_t>(rows.front());
    forms::Rows table;
    if (count < 0 || count > std::numeric_limits<std::int32_t>::max())
        damaged();
    table.rows.resize(static_cast<std::size_t>(count));
    for (std::size_t place = 1; place < rows.size(); ++place) {
        const auto& row = rows[place];
        if (row.row < 1 || row.row > count)
            damaged();
        table.rows[static_cast<std::size_t>(row.row - 1)][row.part] = cellFrom(row);
    }
    return table;
}

}  // namespace

std::vector<AnswerRow> rowsOf(const forms::Answer& answer)
{
    return std::visit(
        forms::Overloaded{[](const forms::Options& options) { return rowsOfOptions(options); },
                          [](const forms::Marks& marks) { return rowsOfMarks(marks); },
                          [](const forms::Rows& table) { return rowsOfTable(table); },
                          [](const auto& simple) { return std::vector{simpleRow(simple, 0, "")}; }},
        answer);
}

forms::Answer answerFrom(const std::vector<AnswerRow>& rows)
{
    if (rows.empty() || rows.front().row != 0)
        damaged();
    const auto& kind = rows.front().kind;
    if (kind == "options")
        return optionsFrom(rows);
    if (kind == "marks")
        return marksFrom(rows);
    if (kind == "rows")
        return tableFrom(rows);
    return std::visit([](const auto& simple) { return forms::Answer(simple); }, cellFrom(rows.front()));
}

}  // namespace db
