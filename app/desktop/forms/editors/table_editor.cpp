#include "app/desktop/forms/editors/table_editor.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include "app/desktop/forms/editors/cell_text.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "app/desktop/widgets/undo_bar.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

using forms::Overloaded;

constexpr int removeWidth = 32;
// A row of more columns is folded onto two lines, or there is no room to write in them.
constexpr std::size_t mostOnALine = 4;

// What a value needs, in DIP; text shares what is left.
int leastWidthOf(const forms::ColumnKind& kind)
{
    return std::visit(Overloaded{
                          [](const forms::TextKind&) { return 60; },
                          [](const forms::DateKind&) { return 128; },
                          [](const auto&) { return 104; },
                      },
                      kind);
}

bool isText(const forms::Column& column)
{
    return std::holds_alternative<forms::TextKind>(column.kind);
}

wxString exampleFor(const forms::ColumnKind& kind)
{
    return std::visit(Overloaded{
                          [](const forms::DateKind&) { return _("dd-mm-jjjj"); },
                          [](const forms::MoneyKind&) { return _("0,00"); },
                          [](const auto&) { return wxString{}; },
                      },
                      kind);
}

forms::Cell cellFrom(const forms::ColumnKind& kind, const std::string& typed, forms::Date today)
{
    const auto text = plainText(typed, false);
    if (forms::trimmed(text).empty())
        return {};
    return std::visit(
        Overloaded{
            [&](const forms::TextKind&) { return forms::Cell{text}; },
            [&](const forms::ChoiceKind&) { return forms::Cell{}; },
            [&](const auto& typedKind) { return understood<forms::Cell>(typedKind, text, today); },
        },
        kind);
}

}  // namespace

TableEditor::TableEditor(wxWindow* parent, const forms::Question& question, const forms::TableKind& kind,
                         EditorSetting setting)
    : FieldEditor(parent), kind_(kind), setting_(std::move(setting)), label_(toWx(question.label)), rows_(1)
{
    build();
}

void TableEditor::build()
{
    DestroyChildren();
    cells_.clear();
    labels_.clear();
    marked_ = nullptr;
    hint_ = new TraceHint(this, setting_.traces, [this] { fitAgain(); });
    auto* grid = new wxFlexGridSizer(static_cast<int>(columnsOnALine()) + 1,
                                     FromDIP(wxSize(theme::small, theme::tight)));
    for (std::size_t column = 0; column < columnsOnALine(); ++column)
        if (isFolded() || isText(kind_.columns[column]))
            grid->AddGrowableCol(column, 1);
    if (!isFolded())
        addLabels(0, *grid);
    for (std::size_t row = 0; row < rows_.size(); ++row)
        addRow(row, *grid);

    auto* add = button(this, _("+ Regel erbij"), ButtonLook::Link, [this] { addEmptyRow(); });
    native::setName(*add, label_ + ": " + _("regel erbij"));
    add->Enable(rows_.size() < kind_.maxRows);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(grid, wxSizerFlags().Expand());
    undo_ = new UndoBar(this);
    hint_->MoveBeforeInTabOrder(add);
    all->Add(hint_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    all->Add(undo_, wxSizerFlags().Border(wxTOP, FromDIP(theme::tight)));
    all->Add(add, wxSizerFlags().Border(wxTOP, FromDIP(theme::tight)));
    SetSizer(all);
}

bool TableEditor::isFolded() const
{
    return kind_.columns.size() > mostOnALine;
}

std::size_t TableEditor::columnsOnALine() const
{
    return isFolded() ? (kind_.columns.size() + 1) / 2 : kind_.columns.size();
}

void TableEditor::addLabels(std::size_t firstColumn, wxFlexGridSizer& grid)
{
    for (auto column = firstColumn; column < firstColumn + columnsOnALine(); ++column) {
        const bool there = column < kind_.columns.size();
        labels_.push_back(
            new Label(this, there ? toWx(kind_.columns[column].label) : wxString{}, {"muted", "small"}));
        grid.Add(labels_.back(), wxSizerFlags().Expand());
    }
    grid.AddSpacer(0);
}

void TableEditor::addRow(std::size_t row, wxFlexGridSizer& grid)
{
    auto& cells = cells_.emplace_back();
    for (const auto& column : kind_.columns) {
        auto* cell = makeCell(row, column);
        native::setName(*cell, wxString::Format(_("%s, regel %zu"), toWx(column.label), row + 1));
        cell->SetMinSize({FromDIP(leastWidthOf(column.kind)), cell->GetMinSize().y});
        cells.push_back(cell);
    }
    auto* remove = button(this, L"\u00d7", ButtonLook::Link, [this, row] { removeRow(row); });
    remove->SetToolTip(_("Regel weghalen"));
    native::setName(*remove, wxString::Format(_("Regel %zu weghalen"), row + 1));
    remove->SetMinSize({FromDIP(removeWidth), -1});

    for (std::size_t first = 0; first < cells.size(); first += columnsOnALine()) {
        if (isFolded())
            addLabels(first, grid);
        for (auto column = first; column < first + columnsOnALine(); ++column)
            column < cells.size() ? grid.Add(cells[column], wxSizerFlags(1).Expand()) : grid.AddSpacer(0);
        first == 0 ? grid.Add(remove, wxSizerFlags().CenterVertical()) : grid.AddSpacer(0);
    }
}

wxWindow* TableEditor::makeCell(std::size_t row, const forms::Column& column)
{
    if (const auto* choice = std::get_if<forms::ChoiceKind>(&column.kind))
        return makeList(row, column, *choice);
    return makeField(row, column);
}

wxWindow* TableEditor::makeField(std::size_t row, const forms::Column& column)
{
    auto* field = textField(this, {});
    field->SetHint(exampleFor(column.kind));
    field->ChangeValue(toWx(textOfValue(rows_[row][column.id])));
    field->Bind(wxEVT_TEXT, [this, field, row, &column](wxCommandEvent&) {
        keep(row, column.id, cellFrom(column.kind, toUtf8(field->GetValue()), setting_.today));
    });
    if (isText(column))
        hint_->watch(*field);
    return field;
}

wxWindow* TableEditor::makeList(std::size_t row, const forms::Column& column, const forms::ChoiceKind& kind)
{
    auto* list = new wxChoice(this, wxID_ANY);
    list->Append(wxString{});
    const auto* shown = std::get_if<forms::Option>(&rows_[row][column.id]);
    for (const auto& option : kind.options) {
        list->Append(toWx(option.label));
        if (shown && shown->code == option.code)
            list->SetSelection(static_cast<int>(list->GetCount()) - 1);
    }
    list->Bind(wxEVT_CHOICE, [this, list, row, &column, &kind](wxCommandEvent&) {
        const auto chosen = list->GetSelection();
        keep(row, column.id,
             chosen < 1 ? forms::Cell{}
                        : forms::Option{kind.options[static_cast<std::size_t>(chosen) - 1].code});
    });
    return list;
}

void TableEditor::fit(int width)
{
    hint_->breakAt(width);
    int left = width - FromDIP(removeWidth);
    int sharing = 0;
    const auto shares = [&](std::size_t column) { return isFolded() || isText(kind_.columns[column]); };
    for (std::size_t column = 0; column < columnsOnALine(); ++column) {
        left -=
            FromDIP(theme::small) + (shares(column) ? 0 : FromDIP(leastWidthOf(kind_.columns[column].kind)));
        sharing += shares(column) ? 1 : 0;
    }
    for (std::size_t label = 0; label < labels_.size(); ++label) {
        const auto column = label % columnsOnALine();
        labels_[label]->breakAt(shares(column) ? left / sharing
                                               : FromDIP(leastWidthOf(kind_.columns[column].kind)));
    }
}

void TableEditor::keep(std::size_t row, const std::string& columnId, forms::Cell cell)
{
    rows_[row][columnId] = std::move(cell);
    if (undo_->IsShown()) {
        undo_->forget();
        fitAgain();
    }
    report();
}

void TableEditor::report()
{
    auto rows = rows_;
    for (auto& row : rows)
        std::erase_if(row,
                      [](const auto& cell) { return std::holds_alternative<std::monostate>(cell.second); });
    while (!rows.empty() && rows.back().empty())
        rows.pop_back();
    setting_.changed(rows.empty() ? forms::Answer{} : forms::Rows{rows});
}

void TableEditor::addEmptyRow()
{
    if (rows_.size() >= kind_.maxRows)
        return;
    rows_.emplace_back();
    rebuildLater(rows_.size() - 1);
}

void TableEditor::removeRow(std::size_t row)
{
    const auto before = rows_;
    rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(row));
    if (rows_.empty())
        rows_.emplace_back();
    report();
    rebuildLater(row < rows_.size() ? row : rows_.size() - 1);
    if (!before[row].empty())
        later(*this, [this, before, row] { offerBack(before, row); });
}

void TableEditor::offerBack(const std::vector<forms::Row>& before, std::size_t row)
{
    undo_->offer(_("Regel weggehaald."), [this, before, row] {
        rows_ = before;
        report();
        rebuildLater(row);
    });
    fitAgain();
}

void TableEditor::fitAgain()
{
    InvalidateBestSize();
    Layout();
    GetParent()->PostSizeEventToParent();
}

// The pressed button is one of those that are rebuilt, so not before its event is over.
void TableEditor::rebuildLater(std::size_t focusRow)
{
    later(*this, [this, focusRow] {
        build();
        Layout();
        GetParent()->PostSizeEventToParent();
        if (focusRow < cells_.size())
            cells_[focusRow].front()->SetFocus();
    });
}

void TableEditor::show(const forms::Answer& answer)
{
    const auto* rows = std::get_if<forms::Rows>(&answer);
    rows_ = rows && !rows->rows.empty() ? rows->rows : std::vector<forms::Row>(1);
    build();
}

void TableEditor::mark(const forms::Problem* problem)
{
    if (marked_)
        native::removeClass(*marked_, "faulty");
    marked_ = nullptr;
    if (!problem || !problem->row || *problem->row >= cells_.size())
        return;
    for (std::size_t column = 0; column < kind_.columns.size(); ++column)
        if (kind_.columns[column].id == problem->columnId) {
            marked_ = cells_[*problem->row][column];
            native::addClass(*marked_, "faulty");
        }
}

void TableEditor::forget()
{
    for (const auto& row : cells_)
        for (auto* cell : row)
            if (auto* field = dynamic_cast<wxTextCtrl*>(cell))
                field->ChangeValue({});
    rows_.assign(1, {});
    undo_->forget();
}

}  // namespace app::desktop
