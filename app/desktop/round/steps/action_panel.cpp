#include "app/desktop/round/steps/action_panel.h"

#include <wx/sizer.h>

#include <stdexcept>

#include "app/desktop/forms/form_panel.h"
#include "app/desktop/text.h"
#include "app/desktop/words.h"
#include "forms/meeting/action_card.h"

namespace app::desktop {
namespace {

const forms::Instrument& actionCardOf(Workspace& workspace)
{
    const auto* instrument = workspace.templates.instrument("actiekaart");
    if (!instrument)
        throw std::runtime_error("the template of the actiekaart is missing");
    return *instrument;
}

}  // namespace

ActionPanel::ActionPanel(wxWindow* parent, const StepSurroundings& around)
    : StepPanel(parent), round_(around.round)
{
    FormPanel::Owner owner;
    owner.changed = [this](const std::string&, const forms::Answer&) { pause_.StartOnce(1000); };
    owner.pageTurned = [this] { keep(); };
    owner.send = [this] { keep(); };
    form_ = new FormPanel(this, actionCardOf(around.workspace), forms::toAnswers(round_.actionCard()),
                          std::move(owner), localDay(around.workspace.clock()));
    pause_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { keep(); });
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(form_, wxSizerFlags(1).Expand());
    SetSizer(rows);
}

std::optional<forms::Refusal> ActionPanel::finish()
{
    keep();
    return std::nullopt;
}

void ActionPanel::keep()
{
    pause_.Stop();
    round_.saveActionCard(form_->answers());
    form_->showState(_("bewaard"), false);
}

}  // namespace app::desktop
