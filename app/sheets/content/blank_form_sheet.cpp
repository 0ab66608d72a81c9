#include "app/sheets/content/blank_form_sheet.h"

#include <algorithm>

#include "app/sheets/content/blank_tables.h"
#include "app/sheets/content/blank_wording.h"
#include "app/sheets/content/form_grid.h"
#include "app/sheets/content/wording.h"
#include "forms/model/overloaded.h"

namespace app::sheets {
namespace {

// For a long text: by itself, among other questions, and in a column of two or three.
constexpr int linesAlone = 3;
constexpr int linesInCompany = 2;
constexpr int linesBeside = 4;
constexpr int rowsOfTable = 5;

int linesFor(const forms::TextKind& text)
{
    constexpr std::size_t onOneLine = 200;
    return text.longText ? linesAlone : text.maxLength > onOneLine ? 2 : 1;
}

// Short texts below each other: what it is called at the left, a line to write on at the right.
bool isShortText(const forms::Question& question)
{
    const auto* text = std::get_if<forms::TextKind>(&question.kind);
    return text && linesFor(*text) == 1 && question.help.empty();
}

bool isLongText(const forms::Question& question)
{
    const auto* text = std::get_if<forms::TextKind>(&question.kind);
    return text && text->longText;
}

bool isRoomyText(const forms::Question& question)
{
    const auto* text = std::get_if<forms::TextKind>(&question.kind);
    return text && linesFor(*text) > 1;
}

bool isGrade(const forms::Question& question)
{
    return std::holds_alternative<forms::GradeKind>(question.kind);
}

// Of a page. A box that is higher goes on upon the next one, rather than leave so much of this one white.
constexpr double mostWhite = 0.25;

class BlankForm {
public:
    std::vector<Block> sectionBlocks(const forms::Section& section)
    {
        if (section.title.empty() && !section.help.empty())
            add(Paragraph{{section.help, Emphasis::Quiet}});
        else if (!section.title.empty())
            add(Heading{section.title, 1, section.help});
        const auto& questions = section.questions;
        const auto all = [&](const auto& are) {
            return !questions.empty() && std::all_of(questions.begin(), questions.end(), are);
        };
        const auto* scale =
            questions.empty() ? nullptr : std::get_if<forms::ScaleKind>(&questions.front().kind);
        if (section.matrix && scale)
            add(blankMatrix(section, *scale));
        else if (const auto* options = sharedOptions(section))
            add(optionsByQuestion(section, *options));
        else if (questions.size() > 1 && all(isShortText))
            add(shortTexts(questions));
        else if (all(isGrade))
            add(blankGrades(questions));
        else if (questions.size() > 1 && questions.size() <= 3 && all(isRoomyText))
            addBeside(questions);
        else
            for (const auto& question : questions)
                addQuestion(question, questions.size());
        return std::move(blocks_);
    }

private:
    void add(Block block) { blocks_.push_back(std::move(block)); }

    // Narrow columns need more lines; these stand at one height below questions of different lengths.
    void addBeside(const std::vector<forms::Question>& questions)
    {
        Columns labels;
        Columns rooms;
        for (const auto& question : questions) {
            labels.sides.push_back({{Heading{question.label, 2, question.help}}});
            rooms.sides.push_back({{WritingRoom{linesBeside}}});
        }
        add(std::move(labels));
        add(std::move(rooms));
    }

    void addQuestion(const forms::Question& question, std::size_t inSection)
    {
        add(Heading{question.label, 2, question.help});
        const auto* text = std::get_if<forms::TextKind>(&question.kind);
        if (text && text->longText)
            add(WritingRoom{inSection == 1 ? linesAlone : linesInCompany});
        else
            std::visit([&](const auto& kind) { addRoom(kind); }, question.kind);
    }

    void addRoom(const forms::TextKind& text) { add(WritingRoom{linesFor(text)}); }
    void addRoom(const forms::NumberKind& number) { add(Signatures{{{{number.unit}}}}); }
    void addRoom(const forms::MoneyKind&) { add(Signatures{{{{"€"}}}}); }
    void addRoom(const forms::DateKind&) { add(WritingRoom{1}); }
    void addRoom(const forms::ChoiceKind& choice) { add(squaresFor(choice.options)); }
    void addRoom(const forms::ChoicesKind& choices) { add(squaresFor(choices.options)); }

    void addRoom(const forms::ScaleKind& scale) { add(squaresFor(pointsOf(scale))); }

    void addRoom(const forms::BipolarKind& poles)
    {
        Table table{{{"", 2, Align::Right}}, {}};
        table.columns.insert(table.columns.end(), 5, {"", 0.4, Align::Centre});
        table.columns.push_back({"", 2});
        const auto addRow = [&](const std::string& left) {
            std::vector<Cell> row = {{Text{left}}};
            row.insert(row.end(), 5, Cell{Tick{}});
            row.push_back({Text{poles.right}});
            table.rows.push_back(std::move(row));
        };
        addRow(poles.asksWanted ? wording::nowMark + (": " + poles.left) : poles.left);
        if (poles.asksWanted)
            addRow(wording::wantedMark + (": " + poles.left));
        add(table);
    }

    void addRoom(const forms::GradeKind& grade)
    {
        if (grade.asksWanted)
            add(Signatures{{{{wording::nowMark}, {wording::wantedMark}}}});
        else
            add(Signatures{{{{wording::outOfTen}}}});
    }

    void addRoom(const forms::TableKind& asked)
    {
        Table table;
        table.lined = true;
        table.leastRowHeight = rowToWriteIn;
        for (const auto& column : asked.columns)
            table.columns.push_back(
                {column.label, std::holds_alternative<forms::TextKind>(column.kind) ? 2.0 : 1.0});
        const auto rows = std::min<std::size_t>(asked.maxRows, rowsOfTable);
        table.rows.assign(rows, std::vector<Cell>(table.columns.size()));
        add(table);
    }

    void addRoom(const forms::InfoKind& info)
    {
        if (info.source == forms::InfoKind::Source::Text)
            add(Paragraph{{info.text}});
        else
            add(WritingRoom{2});
    }

    std::vector<Block> blocks_;
};

Panel box(const forms::Section& section)
{
    return {"", BlankForm().sectionBlocks(section)};
}

// A few lines each; half the width is enough for both.
bool fitBeside(const Sections& one, const Sections& other)
{
    const auto isNarrow = [](const Sections& run) {
        const auto& questions = run.front().questions;
        return run.size() == 1 && std::all_of(questions.begin(), questions.end(), isShortText);
    };
    const auto isOneText = [](const Sections& run) {
        return run.size() == 1 && run.front().questions.size() == 1 &&
               isLongText(run.front().questions.front());
    };
    return isNarrow(one) && isOneText(other);
}

// Equally high to the eye.
Block beside(const forms::Section& one, const forms::Section& other)
{
    constexpr double leastHeight = 190;
    auto left = box(one);
    auto right = box(other);
    left.leastHeight = right.leastHeight = leastHeight;
    return Together{{Columns{{{{std::move(left)}}, {{std::move(right)}}}}}};
}

Block aboutWhat(const forms::Instrument& instrument)
{
    std::vector<SignatureField> fields;
    if (instrument.subject == forms::Subject::Casus)
        fields.push_back({wording::casusCode});
    fields.push_back({wording::date});
    fields.push_back({wording::filledInBy, "", 2});
    return Signatures{{fields}};
}

}  // namespace

Sheet blankFormSheet(const forms::Instrument& instrument, const std::string& team)
{
    Sheet sheet{instrument.title,
                {},
                {aboutWhat(instrument)},
                confidential(instrument.title, instrument.version),
                instrument.title};
    if (!team.empty())
        sheet.occasion = {team};
    sheet.format.landscape = hasGrid(instrument);
    const auto runs = runsOf(instrument.sections);
    for (auto run = runs.begin(); run != runs.end(); ++run)
        if (run->size() > 1)
            sheet.blocks.push_back(blankGrid(*run));
        else if (std::next(run) != runs.end() && fitBeside(*run, *std::next(run))) {
            sheet.blocks.push_back(beside(run->front(), std::next(run)->front()));
            ++run;
        } else
            sheet.blocks.push_back(Together{{box(run->front())}, mostWhite});
    sheet.blocks.push_back(Paragraph{{sourceOf(instrument), Emphasis::Quiet}});
    return sheet;
}

}  // namespace app::sheets
