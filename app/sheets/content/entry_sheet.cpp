#include "app/sheets/content/entry_sheet.h"

#include <algorithm>

#include "app/sheets/content/action_table.h"
#include "app/sheets/content/answer_cell.h"
#include "app/sheets/content/answer_words.h"
#include "app/sheets/content/form_grid.h"
#include "app/sheets/content/wording.h"
#include "forms/meeting/round_state.h"
#include "forms/model/overloaded.h"

namespace app::sheets {
namespace {

const forms::Answer nothing;

// Questions are sentences.
constexpr double labelShare = 0.4;

Cell labelOf(const forms::Question& question)
{
    if (question.help.empty())
        return {Text{question.label, Emphasis::Quiet}};
    return {Text{question.label, Emphasis::Strong}, Text{question.help, Emphasis::Quiet}};
}

// Columns for the five points between two poles.
std::vector<Column> bipolarColumns()
{
    std::vector<Column> columns = {{"", 2}, {"", 2, Align::Right}};
    columns.insert(columns.end(), 5, {"", 0.4, Align::Centre});
    columns.push_back({"", 2});
    return columns;
}

std::vector<Cell> bipolarRow(const std::string& label, const forms::BipolarKind& kind,
                             std::optional<int> mark)
{
    std::vector<Cell> row = {{Text{label}}, {Text{kind.left}}};
    for (int point = 1; point <= 5; ++point)
        row.push_back({Tick{mark == point}});
    row.push_back({Text{kind.right}});
    return row;
}

class EntrySheet {
public:
    EntrySheet(const forms::Instrument& instrument, const forms::Answers& answers,
               const forms::RoundRecord* round)
        : instrument_(instrument), answers_(answers), round_(round)
    {
    }

    std::vector<Block> blocks()
    {
        add(Paragraph{{sourceOf(instrument_), Emphasis::Quiet}});
        for (const auto& run : runsOf(instrument_.sections))
            if (run.size() > 1)
                add(filledGrid(instrument_, run, answers_));
            else
                addSection(run.front());
        return std::move(blocks_);
    }

private:
    void add(Block block) { blocks_.push_back(std::move(block)); }

    bool isAsked(const forms::Question& question) const
    {
        return forms::isAsked(instrument_, question, answers_);
    }

    const forms::Answer& answerTo(const forms::Question& question) const
    {
        const auto found = answers_.find(question.id);
        return found == answers_.end() ? nothing : found->second;
    }

    void addSection(const forms::Section& section)
    {
        if (std::none_of(section.questions.begin(), section.questions.end(),
                         [&](const auto& question) { return isAsked(question); }))
            return;
        add(Heading{section.title, 1, section.help});
        const auto* scale = std::get_if<forms::ScaleKind>(&section.questions.front().kind);
        if (section.matrix && scale)
            addMatrix(section, *scale);
        else
            for (const auto& question : section.questions)
                if (isAsked(question))
                    std::visit([&](const auto& kind) { addQuestion(question, kind); }, question.kind);
    }

    // Rows that share one scale: the points are the columns.
    void addMatrix(const forms::Section& section, const forms::ScaleKind& scale)
    {
        auto points = scale.points;
        if (scale.mayBeNotApplicable)
            points.push_back({forms::notApplicable, wording::notApplicable, {}});

        Table table{{{"", 4}}, {}};
        for (const auto& point : points)
            table.columns.push_back({point.label, 1, Align::Centre});
        for (const auto& question : section.questions) {
            if (!isAsked(question))
                continue;
            const auto* chosen = std::get_if<forms::Option>(&answerTo(question));
            std::vector<Cell> row = {{Text{question.label}}};
            for (const auto& point : points)
                row.push_back({Tick{chosen && chosen->code == point.code}});
            table.rows.push_back(row);
        }
        add(table);
    }

    // What fits beside its label.
    void addQuestion(const forms::Question& question, const auto& kind)
    {
        addFact(question, wordsFor(kind, answerTo(question)));
    }

    void addQuestion(const forms::Question& question, const forms::ChoicesKind& kind)
    {
        auto asked = question;
        // A legend of short labels is needless beside the names themselves.
        if (std::any_of(kind.options.begin(), kind.options.end(),
                        [](const auto& option) { return !option.help.empty(); }))
            asked.help.clear();
        addFact(asked, ticksOf(kind, answerTo(question)));
    }

    void addFact(const forms::Question& question, const std::string& words)
    {
        addFact(question, wordsOrNothing(words));
    }

    void addFact(const forms::Question& question, Cell content)
    {
        if (blocks_.empty() || !std::holds_alternative<Facts>(blocks_.back()))
            add(Facts{{}, labelShare});
        std::get<Facts>(blocks_.back()).lines.push_back({labelOf(question), std::move(content)});
    }

    void addLabel(const forms::Question& question) { add(Heading{question.label, 2, question.help}); }

    void addQuestion(const forms::Question& question, const forms::BipolarKind& kind)
    {
        const auto* marks = std::get_if<forms::Marks>(&answerTo(question));
        const auto [now, wanted] = marks ? *marks : forms::Marks{};
        Table table{bipolarColumns(), {}};
        addLabel(question);
        table.rows.push_back(bipolarRow(kind.asksWanted ? wording::nowMark : "", kind, now));
        if (kind.asksWanted)
            table.rows.push_back(bipolarRow(wording::wantedMark, kind, wanted));
        add(table);
    }

    void addQuestion(const forms::Question& question, const forms::TableKind& kind)
    {
        addLabel(question);
        const auto* rows = std::get_if<forms::Rows>(&answerTo(question));
        if (!rows || forms::isEmpty(*rows)) {
            add(Paragraph{{wording::notAnswered, Emphasis::Quiet}});
            return;
        }
        Table table;
        for (const auto& column : kind.columns)
            table.columns.push_back(
                {column.label, std::holds_alternative<forms::TextKind>(column.kind) ? 2.0 : 1.0});
        for (const auto& row : rows->rows) {
            if (forms::isEmpty(forms::Rows{{row}}))
                continue;
            std::vector<Cell> cells;
            for (const auto& column : kind.columns) {
                const auto cell = row.find(column.id);
                cells.push_back({Text{cell == row.end() ? "" : wordsFor(column.kind, cell->second)}});
            }
            table.rows.push_back(cells);
        }
        add(table);
    }

    void addQuestion(const forms::Question& question, const forms::InfoKind& kind)
    {
        addLabel(question);
        if (kind.source == forms::InfoKind::Source::Text)
            add(Paragraph{{kind.text}});
        else
            addActionCard();
    }

    void addActionCard()
    {
        const auto question = round_ ? forms::stateOf(round_->round).question : std::string{};
        if (!question.empty())
            add(Quote{question});
        if (round_ && !round_->round.card.actions.empty())
            add(agreedActions(wording::what, round_->round.card.actions, {}, Names::Hidden));
        else
            add(Paragraph{{wording::noActionCard, Emphasis::Quiet}});
    }

    const forms::Instrument& instrument_;
    const forms::Answers& answers_;
    const forms::RoundRecord* round_;
    std::vector<Block> blocks_;
};

}  // namespace

Sheet entrySheet(const forms::Instrument& instrument, const forms::Answers& answers,
                 std::vector<std::string> occasion, const forms::RoundRecord* round)
{
    Sheet sheet{instrument.title, std::move(occasion), EntrySheet(instrument, answers, round).blocks(),
                confidential(instrument.title, instrument.version), instrument.title};
    sheet.format.landscape = hasGrid(instrument);
    return sheet;
}

}  // namespace app::sheets
