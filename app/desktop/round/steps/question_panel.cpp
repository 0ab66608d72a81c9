#include "app/desktop/round/steps/question_panel.h"

#include <wx/sizer.h>

#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {

QuestionPanel::QuestionPanel(wxWindow* parent, LiveRound& round)
    : StepPanel(parent),
      round_(round),
      field_(textField(this, _("Reflectievraag van de inbrenger"))),
      pause_(*field_, [this] { static_cast<void>(state()); })
{
    field_->ChangeValue(toWx(round_.state().question));
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Reflectievraag van de inbrenger"), {"heading"}), wxSizerFlags().Expand());
    rows->Add(field_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    rows->Add(new Label(this, _("Eén zin, die eindigt met een vraagteken."), {"small", "muted"}),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    SetSizer(rows);
    field_->SetFocus();
    field_->SetInsertionPointEnd();  // the focus selects all of it, and one key would then overwrite it
}

std::optional<forms::Refusal> QuestionPanel::finish()
{
    return state();
}

std::optional<forms::Refusal> QuestionPanel::state()
{
    const auto text = toUtf8(field_->GetValue());
    if (text == round_.state().question && !text.empty())
        return std::nullopt;
    return round_.act([&](auto& engine) { return engine.stateQuestion(text); });
}

}  // namespace app::desktop
