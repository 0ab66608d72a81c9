// Snelle invoer of the dialoogkaarten: one line for each card, Enter is the next.
#pragma once

#include <list>

#include "app/desktop/round/steps/step_panel.h"
#include "app/desktop/widgets/typing_pause.h"

class wxBoxSizer;

namespace app::desktop {

class Label;

class CardsPanel : public StepPanel {
public:
    CardsPanel(wxWindow* parent, const StepSurroundings& around);
    ~CardsPanel() override;
    std::optional<forms::Refusal> finish() override;

private:
    struct Line {
        forms::DialogueCard card;
        wxTextCtrl* field = nullptr;
        std::unique_ptr<TypingPause> pause;
    };
    Line& addLine(const forms::DialogueCard& card);
    void keep(Line& line);
    void keepAll();
    void next();

    LiveRound& round_;
    TraceWatch watch_;
    wxBoxSizer* rows_;
    std::list<Line> lines_;  // the last one is for the next card
};

}  // namespace app::desktop
