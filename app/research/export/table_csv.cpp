#include "app/research/export/table_csv.h"

#include "app/research/export/cell.h"
#include "app/research/export/wording.h"
#include "forms/model/overloaded.h"

namespace app::research {
namespace {

using Group = std::vector<std::size_t>;

TableField words(const std::string& text)
{
    return {neutralised(onOneLine(text))};
}

TableField fieldOf(const TableCell& cell)
{
    return std::visit(forms::Overloaded{[](Hidden) { return TableField{wording::tooFewAnswers}; },
                                        [](Unanimous) { return TableField{wording::unanimous}; },
                                        [](std::int64_t count) {
                                            return TableField{std::to_string(count), true};
                                        }},
                      cell);
}

TableField fieldOf(const TableMean& mean)
{
    if (const auto* value = std::get_if<double>(&mean))
        return {numeral(*value), true};
    return {wording::tooFewAnswers};
}

TableLine head(const ReleasedTables& released)
{
    TableLine line = {{wording::table}, {wording::description}};
    if (!released.tables().empty())
        for (const auto& group : released.tables().front().groups())
            line.push_back(words(group.label));
    for (const auto* name : {wording::answer, wording::count, wording::peopleWhoAnswered, wording::mean})
        line.push_back({name});
    return line;
}

TableField nameIn(const Dimension& dimension, std::size_t place)
{
    return place < dimension.categories.size() ? words(dimension.categories[place].label)
                                               : TableField{wording::allTogether};
}

// The next group, the last dimension first; false after the last one.
bool advance(Group& group, const std::vector<Dimension>& dimensions)
{
    for (auto index = group.size(); index-- > 0;) {
        if (++group[index] < shownCategories(dimensions[index]))
            return true;
        group[index] = 0;
    }
    return false;
}

void addGroup(std::vector<TableLine>& lines, const ReleasedTable& table, const Group& group)
{
    const auto& answers = table.answers().categories;
    for (std::size_t answer = 0; answer < answers.size(); ++answer) {
        TableLine line = {words(table.id()), words(table.title())};
        for (std::size_t index = 0; index < group.size(); ++index)
            line.push_back(nameIn(table.groups()[index], group[index]));
        line.push_back(words(answers[answer].label));
        line.push_back(table.showsCounts() ? fieldOf(table.cell(group, answer)) : TableField{});
        line.push_back(fieldOf(table.n(group)));
        line.push_back(table.showsMean() ? fieldOf(table.mean(group)) : TableField{});
        lines.push_back(std::move(line));
    }
}

}  // namespace

std::vector<TableLine> linesOf(const ReleasedTables& released)
{
    std::vector<TableLine> lines = {head(released)};
    for (const auto& table : released.tables()) {
        Group group(table.groups().size());
        do
            addGroup(lines, table, group);
        while (advance(group, table.groups()));
    }
    return lines;
}

void writeTables(std::ostream& out, CsvFlavour flavour, const ReleasedTables& released)
{
    Csv csv(out, flavour);
    for (const auto& line : linesOf(released)) {
        for (const auto& field : line)
            field.figure ? csv.number(field.text) : csv.cell(field.text);
        csv.endRow();
    }
}

}  // namespace app::research
