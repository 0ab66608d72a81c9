#include "app/sheets/content/form_grid.h"

#include <algorithm>

#include "app/sheets/content/answer_cell.h"
#include "app/sheets/content/answer_words.h"
#include "app/sheets/content/wording.h"
#include "forms/model/overloaded.h"

namespace app::sheets {
namespace {

// Fewer are no pattern to the eye.
constexpr std::size_t leastInGrid = 3;
constexpr double roomToWrite = 76;

bool fitsInCell(const forms::Question& question)
{
    return !std::holds_alternative<forms::BipolarKind>(question.kind) &&
           !std::holds_alternative<forms::TableKind>(question.kind) &&
           !std::holds_alternative<forms::InfoKind>(question.kind);
}

bool alike(const forms::Section& one, const forms::Section& other)
{
    return !one.matrix && !other.matrix &&
           std::all_of(one.questions.begin(), one.questions.end(), fitsInCell) &&
           std::equal(one.questions.begin(), one.questions.end(), other.questions.begin(),
                      other.questions.end(), [](const auto& question, const auto& counterpart) {
                          return question.label == counterpart.label &&
                                 question.kind.index() == counterpart.kind.index();
                      });
}

// The whole words, and ticks without their legend, need room by their kind.
double shareOf(const forms::QuestionKind& kind)
{
    return std::visit(forms::Overloaded{
                          [](const forms::TextKind&) { return 2.3; },
                          [](const forms::ChoicesKind&) { return 2.2; },
                          [](const auto&) { return 1.25; },
                      },
                      kind);
}

Table emptyTable(Sections run)
{
    Table table{{{wording::subject, 1.5}}, {}};
    table.firstCellNamesRow = true;
    for (const auto& question : run.front().questions)
        table.columns.push_back({question.label, shareOf(question.kind)});
    return table;
}

Cell rowName(const forms::Section& section)
{
    Cell cell = {Text{section.title, Emphasis::Strong}};
    if (!section.help.empty())
        cell.push_back(Text{section.help, Emphasis::Quiet});
    return cell;
}

Cell squares(const std::vector<forms::Choice>& options)
{
    Cell cell;
    for (const auto& option : options)
        cell.push_back(Tick{false, nameOf(option)});
    return cell;
}

Cell roomFor(const forms::QuestionKind& kind)
{
    return std::visit(forms::Overloaded{
                          [](const forms::ChoiceKind& choice) { return squares(choice.options); },
                          [](const forms::ChoicesKind& choices) { return squares(choices.options); },
                          [](const forms::ScaleKind& scale) { return squares(scale.points); },
                          [](const auto&) { return Cell{}; },
                      },
                      kind);
}

}  // namespace

std::vector<Sections> runsOf(const std::vector<forms::Section>& sections)
{
    std::vector<Sections> runs;
    const Sections all(sections);
    for (std::size_t first = 0; first < all.size();) {
        std::size_t count = 1;
        while (first + count < all.size() && alike(all[first], all[first + count]))
            ++count;
        count = count < leastInGrid ? 1 : count;
        runs.push_back(all.subspan(first, count));
        first += count;
    }
    return runs;
}

bool hasGrid(const forms::Instrument& instrument)
{
    const auto runs = runsOf(instrument.sections);
    return std::any_of(runs.begin(), runs.end(), [](const Sections& run) { return run.size() > 1; });
}

Table filledGrid(const forms::Instrument& instrument, Sections run, const forms::Answers& answers)
{
    auto table = emptyTable(run);
    for (const auto& section : run) {
        std::vector<Cell> row = {rowName(section)};
        for (const auto& question : section.questions) {
            const auto answer = answers.find(question.id);
            row.push_back(
                !forms::isAsked(instrument, question, answers)
                    ? Cell{}
                    : answerCell(question.kind, answer == answers.end() ? forms::Answer{} : answer->second));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table blankGrid(Sections run)
{
    auto table = emptyTable(run);
    table.lined = true;
    table.leastRowHeight = roomToWrite;
    for (const auto& section : run) {
        std::vector<Cell> row = {rowName(section)};
        for (const auto& question : section.questions)
            row.push_back(roomFor(question.kind));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace app::sheets
