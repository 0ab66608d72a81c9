#include "app/desktop/round/steps/action_panel.h"

#include <wx/sizer.h>

#include <algorithm>
#include <stdexcept>

#include "app/desktop/forms/form_page.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/typing_pause.h"
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
    : StepPanel(parent),
      around_(around),
      watch_(around.workspace.traces.get()),
      answers_(forms::toAnswers(around.round.actionCard()))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    const auto& instrument = actionCardOf(around.workspace);
    for (const auto& section : instrument.sections) {
        FormPage::Setting setting;
        setting.today = localDay(around.workspace.clock());
        setting.changed = [this](const std::string& question, forms::Answer answer) {
            change(question, std::move(answer));
        };
        setting.traces = &watch_;
        pages_.push_back(new FormPage(this, instrument, section, answers_, setting));
        rows->Add(pages_.back(), wxSizerFlags(1).Expand());
    }
    rows->Add(new Label(this, toWx(instrument.credit), {"small", "muted"}),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    SetSizer(rows);
    pause_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { keep(); });
    pages_.front()->focusFirst();
}

void ActionPanel::change(const std::string& question, forms::Answer answer)
{
    around_.tell(std::nullopt);  // an action may be written now
    answers_[question] = std::move(answer);
    for (auto* page : pages_)
        page->answerChanged(question);
    keepSoon(pause_);
}

void ActionPanel::focusOnMissing()
{
    for (auto* page : pages_)
        page->focusOn("acties");
}

std::optional<forms::Refusal> ActionPanel::finish()
{
    keep();
    const bool readable =
        std::all_of(pages_.begin(), pages_.end(), [](FormPage* page) { return page->showProblems(); });
    return readable ? std::nullopt : std::optional(forms::Refusal::Unreadable);
}

void ActionPanel::keep()
{
    pause_.Stop();
    around_.round.saveActionCard(answers_);
}

}  // namespace app::desktop
