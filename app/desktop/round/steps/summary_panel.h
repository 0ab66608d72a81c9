// What was said so far, in the words of a team member; and the way to another idea.
#pragma once

#include "app/desktop/round/steps/step_panel.h"
#include "app/desktop/widgets/typing_pause.h"

class wxBoxSizer;
class wxChoice;
class wxSizer;

namespace app::desktop {

class ReachPart;

class SummaryPanel : public StepPanel {
public:
    SummaryPanel(wxWindow* parent, const StepSurroundings& around);
    std::optional<forms::Refusal> finish() override;

private:
    wxSizer* buildHead();
    void addEarlier(wxBoxSizer* rows);
    std::string draftName() const;
    void keepDraft(const std::string& text);
    void nextIdea();

    StepSurroundings around_;
    TraceWatch watch_;
    std::vector<forms::Member> people_;
    wxTextCtrl* text_;
    wxChoice* who_;
    TypingPause pause_;
    ReachPart* reach_ = nullptr;
};

}  // namespace app::desktop
