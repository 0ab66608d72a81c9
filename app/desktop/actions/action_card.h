// One action: what was agreed, how it went since, and the decision about it.
#pragma once

#include <functional>
#include <optional>

#include "app/desktop/widgets/card.h"
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
    };
    ActionCard(wxWindow* parent, const forms::Action& action, Setting setting);

    // Puts the person at the first thing that can be decided here.
    void focus();

    forms::Id about() const { return action_.id; }
    // The decision for which more is asked now.
    std::optional<forms::DecisionKind> asked() const;
    // Asks what must be known for this decision.
    void ask(forms::DecisionKind kind);

private:
    void addWords();
    void addButtons();
    void forgetQuestions();
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
    Label* problem_ = nullptr;
};

}  // namespace app::desktop
