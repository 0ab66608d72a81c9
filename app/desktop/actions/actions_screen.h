// Acties: what is open, a decision about each, and how it went. For the terugblik, and for in between.
#pragma once

#include <functional>

#include "app/desktop/actions/action_decisions.h"
#include "app/desktop/lock/unfolding.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;

namespace app::desktop {

class ActionCard;

class ActionsScreen : public ScrolledSurface, public Unfolding {
public:
    enum class Occasion { InBetween, LookBack };
    // `decided` is called after each decision.
    ActionsScreen(wxWindow* parent, Workspace& workspace, Occasion occasion = Occasion::InBetween,
                  std::function<void()> decided = {});

    std::string unfolded() const override;
    void unfold(const std::string& what) override;

private:
    void build();
    void addHead(wxBoxSizer* rows);
    void addScript(wxBoxSizer* rows);
    void addActions(wxBoxSizer* rows, const std::vector<forms::Action>& actions, bool mends);
    void addClosed(wxBoxSizer* rows);
    ActionCard* cardFor(const forms::Action& action, bool mayDecide, bool mends);
    std::optional<forms::DecisionFault> decideAbout(const forms::Action& action,
                                                    const forms::ActionDecision& decision);
    void buildAgain(forms::Id changed);

    Workspace& workspace_;
    Occasion occasion_;
    std::function<void()> decided_;
    ActionsByState actions_;
    std::vector<ActionCard*> cards_;  // on which something can be decided, from top to bottom
    bool showsClosed_ = false;
};

}  // namespace app::desktop
