#include "app/desktop/forms/editors/text_editor.h"

#include <wx/sizer.h>

#include "app/desktop/forms/editors/cell_text.h"
#include "app/desktop/forms/editors/typed_value.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

void setFaulty(wxTextCtrl& field, bool faulty)
{
    (faulty ? native::addClass : native::removeClass)(field, "faulty");
    field.Refresh();
}

}  // namespace

TextEditor::TextEditor(wxWindow* parent, const forms::Question& question, const forms::TextKind& kind,
                       EditorSetting setting)
    : FieldEditor(parent),
      kind_(kind),
      changed_(std::move(setting.changed)),
      field_(kind.longText ? textArea(this, toWx(question.label), setting.tight ? 2 : 3)
                           : textField(this, toWx(question.label))),
      height_(field_->GetMinSize().y),
      counter_(new Label(this, {}, {"muted", "small"})),
      hint_(new TraceHint(this, setting.traces, [this] { resized(); }))
{
    counter_->Hide();
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(field_, wxSizerFlags(kind.longText ? 1 : 0).Expand());
    rows->Add(counter_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    rows->Add(hint_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    SetSizer(rows);
    field_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { onText(); });
    hint_->watch(*field_);
}

void TextEditor::onText()
{
    const auto text = plainText(toUtf8(field_->GetValue()), kind_.longText);
    count(forms::lengthOf(text));
    changed_(text.empty() ? forms::Answer{} : text);
}

// Silent until little room is left; a number that runs along with each key only disturbs.
void TextEditor::count(std::size_t length)
{
    const bool near = length * 10 > kind_.maxLength * 9;
    if (near && length <= kind_.maxLength)
        counter_->say(wxString::Format(_("nog %zu tekens"), kind_.maxLength - length));
    else if (near)
        counter_->say(wxString::Format(_("%zu tekens te veel"), length - kind_.maxLength));
    if (near != counter_->IsShown()) {
        counter_->Show(near);
        resized();
    }
}

void TextEditor::resized()
{
    InvalidateBestSize();
    Layout();
    GetParent()->PostSizeEventToParent();
}

void TextEditor::fit(int width)
{
    hint_->breakAt(width);
}

void TextEditor::show(const forms::Answer& answer)
{
    const auto* text = std::get_if<std::string>(&answer);
    field_->ChangeValue(text ? toWx(*text) : wxString{});
    count(text ? forms::lengthOf(*text) : 0);
}

void TextEditor::tighten(bool tight)
{
    if (kind_.longText)
        field_->SetMinSize({-1, tight ? height_ * 2 / 3 : height_});
}

void TextEditor::mark(const forms::Problem* problem)
{
    setFaulty(*field_, problem);
}

void TextEditor::forget()
{
    field_->ChangeValue({});
}

bool TextEditor::typeOn()
{
    return native::typeInto(*field_);
}

TypedEditor::TypedEditor(wxWindow* parent, const wxString& name, const wxString& unit,
                         const wxString& example, Read read, std::function<void(forms::Answer)> changed)
    : FieldEditor(parent), read_(std::move(read)), changed_(std::move(changed)), field_(textField(this, name))
{
    field_->SetHint(example);
    field_->SetMinSize({FromDIP(180), field_->GetMinSize().y});
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(field_, wxSizerFlags().CenterVertical());
    row->Add(shortLabel(this, unit, {"muted"}),
             wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::small)));
    SetSizer(row);
    field_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { onText(); });
}

void TypedEditor::onText()
{
    const auto typed = plainText(toUtf8(field_->GetValue()), false);
    changed_(forms::trimmed(typed).empty() ? forms::Answer{} : read_(typed));
}

void TypedEditor::show(const forms::Answer& answer)
{
    field_->ChangeValue(toWx(textOfValue(answer)));
}

void TypedEditor::mark(const forms::Problem* problem)
{
    setFaulty(*field_, problem);
}

void TypedEditor::forget()
{
    field_->ChangeValue({});
}

}  // namespace app::desktop
