#include "app/desktop/round/steps/step_panel.h"

#include "app/desktop/round/steps/action_panel.h"
#include "app/desktop/round/steps/cards_panel.h"
#include "app/desktop/round/steps/choose_panel.h"
#include "app/desktop/round/steps/invite_panel.h"
#include "app/desktop/round/steps/question_panel.h"
#include "app/desktop/round/steps/summary_panel.h"

namespace app::desktop {

StepPanel* makeStepPanel(wxWindow* parent, const forms::Step& step, const StepSurroundings& around)
{
    switch (step.rule) {
        case forms::StepRule::None:
            return nullptr;
        case forms::StepRule::NeedsQuestion:
            return new QuestionPanel(parent, around);
        case forms::StepRule::SilentWriting:
        case forms::StepRule::Dialogue:
            return new CardsPanel(parent, around);
        case forms::StepRule::InviteExactlyTwo:
            return new InvitePanel(parent, around);
        case forms::StepRule::InbrengerChooses:
            return new ChoosePanel(parent, around);
        case forms::StepRule::Summarise:
            return new SummaryPanel(parent, around);
        case forms::StepRule::OpensActionCard:
            return new ActionPanel(parent, around);
    }
    return nullptr;
}

}  // namespace app::desktop
