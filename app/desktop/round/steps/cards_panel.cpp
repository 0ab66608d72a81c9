#include "app/desktop/round/steps/cards_panel.h"

#include <wx/sizer.h>

#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {

CardsPanel::CardsPanel(wxWindow* parent, const StepSurroundings& around)
    : StepPanel(parent),
      round_(around.round),
      watch_(around.workspace.traces.get()),
      rows_(new wxBoxSizer(wxVERTICAL))
{
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(new Label(this, _("Dialoogkaarten"), {"heading"}), wxSizerFlags().Expand());
    all->Add(
        new Label(this, _("Typ over wat op een kaart staat. Enter is de volgende kaart; dit mag ook later."),
                  {"small", "muted"}),
        wxSizerFlags().Expand());
    all->Add(rows_, wxSizerFlags().Expand());
    SetSizer(all);
    for (const auto& card : round_.cards())
        addLine(card);
    addLine({});
}

CardsPanel::~CardsPanel() = default;

CardsPanel::Line& CardsPanel::addLine(const forms::DialogueCard& card)
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
    auto* hint = new TraceHint(this, &watch_);
    hint->watch(*line.field);
    rows_->Add(hint, wxSizerFlags().Expand());
    return line;
}

void CardsPanel::keep(Line& line)
{
    line.card.text = toUtf8(line.field->GetValue());
    line.card.id = round_.saveCard(line.card);
}

void CardsPanel::keepAll()
{
    for (auto& line : lines_)
        line.pause->flush();
}

void CardsPanel::next()
{
    keepAll();
    if (!lines_.back().field->IsEmpty())
        addLine({});
    settleAround(*this);
    lines_.back().field->SetFocus();
}

std::optional<forms::Refusal> CardsPanel::finish()
{
    keepAll();
    return std::nullopt;
}

}  // namespace app::desktop
