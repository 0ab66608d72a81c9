// One action: what was agreed, how it went since, and the decision about it.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/desktop/actions/decision_draft.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/typing_pause.h"
#include "forms/meeting/look_back.h"
#include "forms/model/team.h"

class wxTextCtrl;

namespace app::desktop {

class Label;

class ActionCard : public Card {
public:
    struct Setting {
        forms::Date today;
        wxString who;
        bool keepsComingBack = false;  // postponed so often that the card asks what stands in the way
        // Takes the decision, or says why it cannot be taken. Absent: nothing can be decided.
        std::function<std::optional<forms::DecisionFault>(forms::ActionDecision)> decide;
        bool mends = false;  // decided already at this meeting
        // Keeps what is asked and typed so far; nothing when it is not asked any more.
        std::function<void(const std::optional<DecisionDraft>&)> keep = [](const auto&) {};
    };
    ActionCard(wxWindow* parent, const forms::Action& action, Setting setting);

    // Puts the person at the first thing that can be decided here.
    void focus();

    forms::Id about() const { return action_.id; }
    // The decision for which more is asked now.
    std::optional<forms::DecisionKind> asked() const;
    // Asks what must be known for this decision.
    void ask(forms::DecisionKind kind);
    // Asks it with what was typed before.
    void resume(const DecisionDraft& draft);

private:
    void addWords();
    void addButtons();
    void forgetQuestions();
    void keepTyped();
    void answer();
    void take(const forms::ActionDecision& decision);
    void tell(forms::DecisionFault fault);
    wxWindow* say(const wxString& label, const wxString& iconName, std::function<void()> pressed, bool plain);

    forms::Action action_;
    Setting setting_;
    wxBoxSizer* choices_;
    wxBoxSizer* questions_;
    wxWindow* first_ = nullptr;
    forms::DecisionKind asked_ = forms::DecisionKind::Done;
    wxTextCtrl* due_ = nullptr;
    wxTextCtrl* reason_ = nullptr;
    std::vector<std::unique_ptr<TypingPause>> pauses_;  // one of each field
    Label* problem_ = nullptr;
};

}  // namespace app::desktop
