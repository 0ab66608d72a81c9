// Editors in which one puts a mark on a line: between two poles, as a rapportcijfer, or in a row of a matrix.
#pragma once

#include <memory>

#include "app/desktop/forms/editors/field_editor.h"
#include "app/desktop/forms/editors/radio_group.h"

class wxFlexGridSizer;

namespace app::desktop {

class Label;

// Marks on points in order, once, or twice: how it is and how one would have it.
class MarksEditor : public FieldEditor {
public:
    MarksEditor(wxWindow* parent, const forms::Question& question, const forms::BipolarKind& kind,
                EditorSetting setting);
    MarksEditor(wxWindow* parent, const forms::Question& question, const forms::GradeKind& kind,
                EditorSetting setting);

    void show(const forms::Answer& answer) override;
    bool pick(std::size_t option) override;
    bool focusNextMark() override;
    void focus() override { lines_.front()->focus(); }
    void fit(int width) override;
    bool wide() const override { return true; }

private:
    void addCaption(const wxString& caption, wxFlexGridSizer& grid);
    void addPole(std::size_t pole, wxFlexGridSizer& grid);
    void addPoints(const std::vector<wxString>& points, const std::vector<wxString>& spoken,
                   wxFlexGridSizer& grid);
    void report();
    forms::Answer answer() const;
    std::size_t lineWithFocus() const;  // the first when the person is elsewhere

    int lowest_;            // the mark of the first point
    std::size_t firstKey_;  // the point that key 1 chooses
    std::function<void(forms::Answer)> changed_;
    std::vector<std::unique_ptr<RadioGroup>> lines_;  // one or two
    std::vector<Label*> poles_;                       // left and right; none for a grade
};

// The marks of one row of a matrix, each under its label in the header.
class MatrixRow : public FieldEditor {
public:
    MatrixRow(wxWindow* parent, const forms::Question& question, std::vector<forms::Choice> points,
              EditorSetting setting);

    void show(const forms::Answer& answer) override;
    bool pick(std::size_t option) override { return group_.pick(option); }
    void focus() override { group_.focus(); }

private:
    std::vector<forms::Choice> points_;
    RadioGroup group_;
};

// The points of a scale as options, with n.v.t. at the end where it may be chosen.
std::vector<forms::Choice> pointsOf(const forms::ScaleKind& kind);

}  // namespace app::desktop
