#include "app/desktop/forms/question_block.h"

#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/forms/problem_text.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

bool isTyped(const forms::Question& question)
{
    using namespace forms;
    return std::holds_alternative<TextKind>(question.kind) ||
           std::holds_alternative<NumberKind>(question.kind) ||
           std::holds_alternative<MoneyKind>(question.kind) ||
           std::holds_alternative<DateKind>(question.kind) ||
           std::holds_alternative<TableKind>(question.kind);
}

}  // namespace

bool saysOnceThatAllMayBeEmpty(const forms::Section& section)
{
    const auto& all = section.questions;
    const auto typed = std::count_if(all.begin(), all.end(), isTyped);
    return typed > 2 &&
           std::none_of(all.begin(), all.end(), [](const auto& question) { return question.required; });
}

QuestionBlock::QuestionBlock(wxWindow* parent, const forms::Question& question, Shape shape,
                             EditorSetting setting)
    : Surface(parent), question_(question), complaint_(new Label(this, {}, {"failure"})), shape_(shape)
{
    complaint_->Hide();
    if (shape == Shape::Block)
        buildBlock(std::move(setting));
    else
        buildRow(std::move(setting));
}

void QuestionBlock::buildBlock(EditorSetting setting)
{
    const bool tight = setting.tight;
    auto* rows = new wxBoxSizer(wxVERTICAL);
    heading_ = new wxBoxSizer(wxHORIZONTAL);
    label_ = new Label(this, toWx(question_.label), {tight ? "strong" : "heading"});
    heading_->Add(label_, wxSizerFlags().Expand().Border(wxRIGHT, FromDIP(theme::tight)));
    // Where one types, an empty field may look like a fault; where one chooses, it does not.
    if (!question_.required && isTyped(question_) && setting.saysOptional) {
        mayBeEmpty_ = shortLabel(this, _("mag leeg blijven"), {"muted", "small"});
        heading_->Add(mayBeEmpty_, wxSizerFlags().Bottom().Border(wxLEFT | wxBOTTOM, FromDIP(2)));
    }
    rows->Add(heading_, wxSizerFlags().Expand());
    if (!question_.help.empty()) {
        help_ = new Label(this, toWx(question_.help), {"muted"});
        rows->Add(help_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(2)));
    }
    editor_ = makeFieldEditor(this, question_, std::move(setting));
    rows->Add(editor_, wxSizerFlags(editor_->grows() ? 1 : 0).Expand().Border(wxTOP));
    rows->Add(complaint_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    SetSizer(rows);
    tighten(false);
}

void QuestionBlock::buildRow(EditorSetting setting)
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    label_ = new Label(this, toWx(question_.label));
    editor_ = makeMatrixRow(this, question_, std::move(setting));
    row->Add(label_, wxSizerFlags(matrixLabelShare).CenterVertical());
    row->Add(editor_, wxSizerFlags(100 - matrixLabelShare).CenterVertical());
    rows->Add(row, wxSizerFlags().Expand());
    rows->Add(complaint_, wxSizerFlags().Expand());
    SetSizer(rows);
}

void QuestionBlock::complain(const forms::Problem* problem)
{
    complains_ = problem != nullptr;
    editor_->mark(problem);
    const auto text = problem ? describe(question_, *problem) : wxString{};
    if (problem && (text != complaint_->GetLabelText() || !complaint_->IsShown()))
        native::announce(*complaint_, text);
    complaint_->say(text);
    complaint_->Show(complains_);
}

bool QuestionBlock::fitsIn(int width) const
{
    return native::widestWord(*label_) + FromDIP(theme::tight) <= width;
}

void QuestionBlock::tighten(bool tight)
{
    editor_->tighten(tight);
    if (shape_ == Shape::Block)
        GetSizer()->GetItem(editor_)->SetBorder(FromDIP(tight ? theme::tight : theme::gap - 2));
}

void QuestionBlock::fit(int width)
{
    const auto breakAt = [](Label* label, int room) {
        if (label)
            label->breakAt(room);
    };
    // Something may have appeared or gone since the last time.
    editor_->InvalidateBestSize();
    breakAt(help_, width);
    breakAt(complaint_, width);
    if (shape_ == Shape::MatrixRow) {
        breakAt(label_, width * matrixLabelShare / 100);
        editor_->fit(width * (100 - matrixLabelShare) / 100);
        return;
    }
    const int natural = native::naturalWidth(*label_);
    const int hint = mayBeEmpty_ ? mayBeEmpty_->GetBestSize().x + FromDIP(theme::small) : 0;
    const int room = width - FromDIP(theme::tight);
    const bool oneLine = natural + hint <= room;
    heading_->SetOrientation(oneLine ? wxHORIZONTAL : wxVERTICAL);
    breakAt(label_, oneLine ? natural : room);
    label_->SetMinSize({oneLine ? natural : room, -1});
    editor_->fit(width);
}

}  // namespace app::desktop
