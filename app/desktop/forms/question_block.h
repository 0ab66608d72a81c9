// One question on a page: label, help, the control to answer with, and what is wrong beside it.
#pragma once

#include "app/desktop/forms/editors/field_editor.h"

class wxBoxSizer;
class wxStaticText;

namespace app::desktop {

class Label;

class QuestionBlock : public Surface {
public:
    enum class Shape { Block, MatrixRow };  // MatrixRow: the label at the left, marks at the right

    QuestionBlock(wxWindow* parent, const forms::Question& question, Shape shape, EditorSetting setting);

    const forms::Question& question() const { return question_; }
    FieldEditor& editor() { return *editor_; }

    // Tells what is wrong, or takes the complaint away.
    void complain(const forms::Problem* problem);
    bool complains() const { return complains_; }

    // No word of the label has to be broken at this width.
    bool fitsIn(int width) const;
    void tighten(bool tight);
    // Breaks all text at this width and asks for the height that takes.
    void fit(int width);

private:
    void buildBlock(EditorSetting setting);
    void buildRow(EditorSetting setting);

    const forms::Question& question_;
    FieldEditor* editor_ = nullptr;
    Label* label_ = nullptr;
    wxStaticText* mayBeEmpty_ = nullptr;
    wxBoxSizer* heading_ = nullptr;
    Label* help_ = nullptr;
    Label* complaint_;
    bool complains_ = false;
    Shape shape_;
};

// One remark above the page in place of one at each of its fields.
bool saysOnceThatAllMayBeEmpty(const forms::Section& section);

// How much of the width of a matrix its labels take, in hundredths.
inline constexpr int matrixLabelShare = 42;

}  // namespace app::desktop
