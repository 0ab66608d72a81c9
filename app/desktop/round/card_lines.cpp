#include "app/desktop/round/card_lines.h"

#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {

CardLines::CardLines(wxWindow* parent, const std::vector<forms::DialogueCard>& cards,
                     const TraceGuard* traces, Keep keep)
    : Surface(parent), keep_(std::move(keep)), watch_(traces), rows_(new wxBoxSizer(wxVERTICAL))
{
    SetSizer(rows_);
    for (const auto& card : cards)
        addLine(card);
    addLine({});
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == 'Z' && event.GetModifiers() == wxMOD_CONTROL)
            later(*this, [this] { removeLast(); });
        else
            event.Skip();
    });
}

CardLines::~CardLines() = default;

CardLines::Line& CardLines::addLine(const forms::DialogueCard& card)
{
    auto& line = lines_.emplace_back();
    line.card = card;
    const auto name = wxString::Format(_("Dialoogkaart %zu"), lines_.size());
    line.field = textField(this, name, wxTE_PROCESS_ENTER);
    line.field->SetHint(name);
    line.field->ChangeValue(toWx(card.text));
    line.field->SetMaxLength(500);
    line.field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { next(); });
    line.pause = std::make_unique<TypingPause>(*line.field, [this, &line] { keep(line); });
    rows_->Add(line.field, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    line.hint = new TraceHint(this, &watch_);
    line.hint->watch(*line.field);
    rows_->Add(line.hint, wxSizerFlags().Expand());
    return line;
}

void CardLines::dropLine()
{
    lines_.back().pause.reset();
    lines_.back().hint->Destroy();
    lines_.back().field->Destroy();
    lines_.pop_back();
}

void CardLines::keep(Line& line)
{
    line.card.text = toUtf8(line.field->GetValue());
    line.card.id = keep_(line.card);
    changed_();
}

void CardLines::keepAll()
{
    for (auto& line : lines_)
        line.pause->flush();
}

void CardLines::next()
{
    keepAll();
    if (!lines_.back().field->IsEmpty())
        addLine({});
    changed();
}

bool CardLines::canRemove() const
{
    return std::any_of(lines_.begin(), lines_.end(), [](const Line& line) { return line.card.id != 0; });
}

void CardLines::removeLast()
{
    keepAll();
    const auto last =
        std::find_if(lines_.rbegin(), lines_.rend(), [](const Line& line) { return line.card.id != 0; });
    if (last == lines_.rend())
        return;
    removed_.push_back(last->field->GetValue());
    last->field->ChangeValue({});
    keep(*last);
    while (lines_.size() > 1 && std::prev(lines_.end(), 2)->field->IsEmpty())
        dropLine();
    native::announce(*this, _("De laatste kaart is weggehaald."));
    changed();
}

void CardLines::putBack()
{
    if (removed_.empty())
        return;
    lines_.back().field->ChangeValue(removed_.back());
    removed_.pop_back();
    keep(lines_.back());
    addLine({});
    changed();
}

void CardLines::focusLast()
{
    lines_.back().field->SetFocus();
}

void CardLines::changed()
{
    changed_();
    settleAround(*this);
    focusLast();
}

}  // namespace app::desktop
