#include "app/sheets/content/blank_tables.h"

#include <algorithm>

#include "app/sheets/content/answer_words.h"
#include "app/sheets/content/blank_wording.h"
#include "app/sheets/content/wording.h"

namespace app::sheets {

Columns squaresFor(const std::vector<forms::Choice>& options)
{
    std::size_t longest = 0;
    for (const auto& option : options)
        longest = std::max(longest, nameOf(option).size());
    const std::size_t most = longest <= 13 ? 5 : longest <= 22 ? 3 : longest <= 46 ? 2 : 1;
    const auto across = std::min(most, options.size());
    const auto down = (options.size() + across - 1) / across;

    Columns columns;
    for (std::size_t first = 0; first < options.size(); first += down) {
        List list{{}, List::Mark::Square};
        for (auto index = first; index < std::min(first + down, options.size()); ++index)
            list.items.push_back({Text{nameOf(options[index])}});
        columns.sides.push_back({{list}});
    }
    return columns;
}

const std::vector<forms::Choice>* sharedOptions(const forms::Section& section)
{
    const auto optionsOf = [](const forms::Question& question) {
        const auto* choice = std::get_if<forms::ChoiceKind>(&question.kind);
        return choice ? &choice->options : nullptr;
    };
    if (section.questions.size() < 2)
        return nullptr;
    const auto* first = optionsOf(section.questions.front());
    const bool same =
        first && std::all_of(section.questions.begin(), section.questions.end(), [&](const auto& question) {
            const auto* options = optionsOf(question);
            return options && *options == *first;
        });
    return same ? first : nullptr;
}

Table optionsByQuestion(const forms::Section& section, const std::vector<forms::Choice>& options)
{
    Table table{{{wording::subject, 2.2}}, {}, true};
    for (const auto& question : section.questions)
        table.columns.push_back({question.label, 1, Align::Centre});
    for (const auto& option : options) {
        std::vector<Cell> row = {{Text{nameOf(option)}}};
        row.insert(row.end(), section.questions.size(), Cell{Tick{}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<forms::Choice> pointsOf(const forms::ScaleKind& scale)
{
    auto points = scale.points;
    if (scale.mayBeNotApplicable)
        points.push_back({forms::notApplicable, wording::notApplicable, {}});
    return points;
}

Table blankMatrix(const forms::Section& section, const forms::ScaleKind& scale)
{
    const auto points = pointsOf(scale);
    Table table{{{"", 3.1}}, {}, true};
    for (const auto& point : points) {
        const bool isShort = point.code == forms::notApplicable;
        table.columns.push_back(
            {isShort ? wording::notApplicableShort : point.label, isShort ? 0.7 : 1, Align::Centre});
    }
    for (const auto& question : section.questions) {
        std::vector<Cell> row = {{Text{question.label}}};
        row.insert(row.end(), points.size(), Cell{Tick{}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table shortTexts(const std::vector<forms::Question>& questions)
{
    Table table{{{"", 1}, {"", 1.1}}, {}, true, rowToWriteIn, true};
    for (const auto& question : questions)
        table.rows.push_back({{Text{question.label}}, {}});
    return table;
}

Table blankGrades(const std::vector<forms::Question>& questions)
{
    const bool wanted = std::get<forms::GradeKind>(questions.front().kind).asksWanted;
    Table table{{{wording::subject, 4}, {wanted ? wording::nowMark : wording::outOfTen, 1}},
                {},
                true,
                rowToWriteIn,
                true};
    if (wanted)
        table.columns.push_back({wording::wantedMark, 1});
    for (const auto& question : questions) {
        std::vector<Cell> row(table.columns.size());
        row.front() = {Text{question.label}};
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace app::sheets
