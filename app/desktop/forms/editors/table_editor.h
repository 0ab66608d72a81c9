// Rows of simple fields, which are added and taken away.
#pragma once

#include "app/desktop/forms/editors/field_editor.h"

class wxButton;
class wxFlexGridSizer;
class wxTextCtrl;

namespace app::desktop {

class Label;
class TraceHint;
class UndoBar;

class TableEditor : public FieldEditor {
public:
    TableEditor(wxWindow* parent, const forms::Question& question, const forms::TableKind& kind,
                EditorSetting setting);

    void show(const forms::Answer& answer) override;
    void mark(const forms::Problem* problem) override;
    void fit(int width) override;
    void forget() override;
    bool wide() const override { return true; }

private:
    void build();
    bool isFolded() const;
    std::size_t columnsOnALine() const;
    void addLabels(std::size_t firstColumn, wxFlexGridSizer& grid);
    void addRow(std::size_t row, wxFlexGridSizer& grid);
    wxWindow* makeCell(std::size_t row, const forms::Column& column);
    wxWindow* makeField(std::size_t row, const forms::Column& column);
    wxWindow* makeList(std::size_t row, const forms::Column& column, const forms::ChoiceKind& kind);
    void keep(std::size_t row, const std::string& columnId, forms::Cell cell);
    void addEmptyRow();
    void removeRow(std::size_t row);
    // Until the next change the rows of before can come back.
    void offerBack(const std::vector<forms::Row>& before, std::size_t row);
    void fitAgain();
    void report();
    void rebuildLater(std::size_t focusRow);

    forms::TableKind kind_;
    EditorSetting setting_;
    wxString label_;
    std::vector<forms::Row> rows_;  // what is shown; at least one, perhaps empty
    std::vector<Label*> labels_;    // of one row of columns, or of each row when rows are folded
    std::vector<std::vector<wxWindow*>> cells_;
    wxWindow* marked_ = nullptr;
    TraceHint* hint_ = nullptr;
    UndoBar* undo_ = nullptr;
};

}  // namespace app::desktop
