#include "app/desktop/traces/trace_hint.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_words.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

constexpr int pauseInMilliseconds = 700;  // between two words nothing is said
constexpr int leastLine = 320;            // DIP of text beside the buttons

}  // namespace

TraceHint::TraceHint(wxWindow* parent, TraceWatch* watch, std::function<void()> resized)
    : Surface(parent),
      watch_(watch),
      resized_(std::move(resized)),
      row_(new wxBoxSizer(wxHORIZONTAL)),
      buttons_(new wxBoxSizer(wxHORIZONTAL)),
      line_(new Label(this, {}, {"small", "amber"})),
      replace_(button(this, _("Vervangen (F8)"), ButtonLook::Link,
                      [this] { later(*this, [this] { replace(); }); })),
      leave_(
          button(this, _("Zo laten (F9)"), ButtonLook::Link, [this] { later(*this, [this] { leave(); }); }))
{
    row_->Add(line_, wxSizerFlags(1).Expand());
    for (auto* one : {replace_, leave_})
        buttons_->Add(one, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::small)));
    row_->Add(buttons_);
    SetSizer(row_);
    Hide();
    pause_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { onPause(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        arrange(event.GetSize().x);
        event.Skip();
    });
}

void TraceHint::watch(wxTextCtrl& field)
{
    if (!watch_ || !watch_->sees())
        return;
    field.Bind(wxEVT_TEXT, [this, &field](wxCommandEvent& event) {
        field_ = &field;
        pause_.StartOnce(pauseInMilliseconds);
        event.Skip();
    });
    field.Bind(wxEVT_CHAR_HOOK, &TraceHint::onKey, this);
}

void TraceHint::onPause()
{
    if (field_)
        look(*field_);
}

void TraceHint::look(wxTextCtrl& field)
{
    field_ = &field;
    // The words are still being read; they are there before long.
    if (!watch_->isReady()) {
        pause_.StartOnce(pauseInMilliseconds);
        return;
    }
    pause_.Stop();
    const auto text = toUtf8(field.GetValue());
    traces_ = watch_->tracesIn(text);
    std::vector<native::Characters> lines;
    for (const auto& trace : traces_) {
        const auto span = spanOf(trace, text);
        lines.push_back({span.begin, span.end});
    }
    native::underline(field, lines);
    tell(text);
}

void TraceHint::tell(const std::string& text)
{
    const auto* trace = nearest(text);
    if (!trace) {
        native::setDescription(*field_, {});
        return come(false);
    }
    auto words = quoted(*trace, text) + " " + reasonFor(trace->kind) + ".";
    if (traces_.size() > 1)
        words += " " + wxString::Format(_("(%zu plekken in dit veld)"), traces_.size());
    const auto standIn = standInFor(*trace, text);
    relabel(*replace_,
            standIn.empty() ? _("Weglaten (F8)") : wxString::Format(_("Vervangen door “%s” (F8)"), standIn));
    if (words != line_->GetLabelText() || !IsShown()) {
        line_->SetLabelText(words);
        native::announce(*line_, words + " " + replace_->GetLabelText());
    }
    native::setDescription(*field_, words);
    come(true);
}

// What was typed last before the cursor, else the first.
const forms::Trace* TraceHint::nearest(const std::string& text) const
{
    const auto cursor = field_->GetInsertionPoint();
    const forms::Trace* found = traces_.empty() ? nullptr : &traces_.front();
    for (const auto& trace : traces_)
        if (spanOf(trace, text).begin <= cursor)
            found = &trace;
    return found;
}

void TraceHint::onKey(wxKeyEvent& event)
{
    auto* field = dynamic_cast<wxTextCtrl*>(event.GetEventObject());
    const int key = event.GetKeyCode();
    if (!field || event.HasAnyModifiers() || (key != WXK_F8 && key != WXK_F9))
        return event.Skip();
    look(*field);
    key == WXK_F8 ? replace() : leave();
}

void TraceHint::replace()
{
    if (!field_)
        return;
    const auto text = toUtf8(field_->GetValue());
    traces_ = watch_->tracesIn(text);
    const auto* trace = nearest(text);
    if (!trace)
        return;
    const auto span = replacedBy(*trace, text);
    const auto words = standInFor(*trace, text);
    const auto cursor = field_->GetInsertionPoint();
    field_->Replace(span.begin, span.end, words);
    const auto grown = static_cast<long>(words.length()) - (span.end - span.begin);
    goBackTo(cursor >= span.end ? cursor + grown : std::min(cursor, span.begin));
}

void TraceHint::leave()
{
    if (!field_)
        return;
    const auto text = toUtf8(field_->GetValue());
    if (const auto* trace = nearest(text))
        watch_->leave(wordsOf(*trace, text));
    goBackTo(field_->GetInsertionPoint());
}

// A field of one line chooses all its text when it gets the focus, and the next key would wipe it.
void TraceHint::goBackTo(long cursor)
{
    if (!field_->HasFocus())
        field_->SetFocus();
    field_->SetInsertionPoint(cursor);
    look(*field_);
}

int TraceHint::buttonsWidth() const
{
    return replace_->GetBestSize().x + leave_->GetBestSize().x + 2 * FromDIP(theme::small);
}

// Where there is little room, or large text, the buttons stand under the line; where there is less, under
// each other.
void TraceHint::arrange(int width)
{
    row_->SetOrientation(width - buttonsWidth() < FromDIP(leastLine) ? wxVERTICAL : wxHORIZONTAL);
    buttons_->SetOrientation(width < buttonsWidth() ? wxVERTICAL : wxHORIZONTAL);
}

void TraceHint::breakAt(int width)
{
    if (!IsShown())
        return;
    arrange(width);
    line_->breakAt(row_->GetOrientation() == wxVERTICAL ? width : width - buttonsWidth());
}

void TraceHint::come(bool there)
{
    const bool changes = there || IsShown();
    Show(there);
    if (!changes)
        return;
    InvalidateBestSize();
    if (resized_)
        resized_();
    else
        settleAround(*this);
}

}  // namespace app::desktop
