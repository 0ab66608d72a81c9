#include "app/desktop/round/steps/cards_panel.h"

#include <wx/sizer.h>

#include "app/desktop/round/card_lines.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

CardsPanel::CardsPanel(wxWindow* parent, const StepSurroundings& around)
    : StepPanel(parent),
      lines_(new CardLines(this, around.round.cards(), around.workspace.traces.get(),
                           [&round = around.round](const auto& card) { return round.saveCard(card); }))
{
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(new Label(this, _("Dialoogkaarten"), {"heading"}), wxSizerFlags().Expand());
    all->Add(
        new Label(this, _("Typ over wat op een kaart staat. Enter is de volgende kaart; dit mag ook later."),
                  {"small", "muted"}),
        wxSizerFlags().Expand());
    all->Add(lines_, wxSizerFlags().Expand());
    SetSizer(all);
}

std::optional<forms::Refusal> CardsPanel::finish()
{
    lines_->keepAll();
    return std::nullopt;
}

}  // namespace app::desktop
