#include "app/desktop/round/steps/question_panel.h"

#include <wx/sizer.h>

#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {

QuestionPanel::QuestionPanel(wxWindow* parent, const StepSurroundings& around)
    : StepPanel(parent),
      around_(around),
      watch_(around.workspace.traces.get()),
      field_(textArea(this, _("Reflectievraag van de inbrenger"), 2)),
      pause_(*field_, [this] { keep(); })
{
    field_->ChangeValue(toWx(around_.round.state().question));
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Reflectievraag van de inbrenger"), {"heading"}), wxSizerFlags().Expand());
    rows->Add(field_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    auto* hint = new TraceHint(this, &watch_);
    hint->watch(*field_);
    rows->Add(hint, wxSizerFlags().Expand());
    rows->Add(new Label(this, _("Eén zin, die eindigt met een vraagteken."), {"small", "muted"}),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    SetSizer(rows);
    // Higher than one line, so that all of it is seen; but it is one sentence.
    field_->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
        const auto key = event.GetKeyCode();
        key == WXK_RETURN || key == WXK_NUMPAD_ENTER ? around_.next() : event.Skip();
    });
    focusOnMissing();
}

void QuestionPanel::focusOnMissing()
{
    field_->SetFocus();
    field_->SetInsertionPointEnd();  // the focus selects all of it, and one key would then overwrite it
}

// In the middle of typing nothing is asked for.
void QuestionPanel::keep()
{
    if (!state())
        around_.tell(std::nullopt);
}

std::optional<forms::Refusal> QuestionPanel::finish()
{
    return state();
}

std::optional<forms::Refusal> QuestionPanel::state()
{
    const auto text = toUtf8(field_->GetValue());
    if (text == around_.round.state().question && !text.empty())
        return std::nullopt;
    return around_.round.act([&](auto& engine) { return engine.stateQuestion(text); });
}

}  // namespace app::desktop
