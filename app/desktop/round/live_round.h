// A casusronde that is going on: the engine, and everything of it that must stand in the dossier at once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/desktop/workspace.h"
#include "forms/meeting/casusronde.h"
#include "forms/meeting/record.h"

namespace app::desktop {

class LiveRound {
public:
    // Goes on with a round that was kept. Throws std::logic_error when there is none such.
    LiveRound(Workspace& workspace, forms::Id round);

    const forms::Casusronde& engine() const { return engine_; }
    forms::RoundState state() const { return engine_.state(); }
    forms::Id id() const { return round_.id; }
    forms::Id activity() const { return round_.activityId; }
    const forms::Casus& casus() const { return casus_; }
    const forms::Meeting& meeting() const { return meeting_; }
    // Its part of the agenda is the present one again, when the meeting was at another one meanwhile;
    // commits.
    void takePlace();
    // Keeps the meeting with another agenda, and commits.
    void setMeeting(forms::Meeting meeting);
    const std::vector<forms::Member>& members() const { return members_; }
    // Null when its programme is not known any more.
    const forms::Programme* programme() const;
    std::string nameOf(forms::Id member) const;
    // Those who are there and can be invited to tell or to summarise.
    std::vector<forms::Member> others() const;
    // Hint for the invitation: those who were not asked lately.
    std::vector<forms::Id> notInvitedLately() const;

    // Gives the engine one command; what happened is kept and committed, a refusal changes nothing.
    template <class Command>
    std::optional<forms::Refusal> act(Command&& command)
    {
        const auto refusal = command(engine_);
        if (!refusal)
            keep();
        return refusal;
    }

    // With every look at the clock, several times a second. Gives the time that the laptop slept, when it
    // just did.
    std::optional<forms::Milliseconds> look();

    std::vector<forms::DialogueCard> cards() const;
    // What stands on the card of the idea that was chosen last; empty when it stands on no card.
    std::string chosenIdea() const;
    // Adds or changes; a card without text goes. Returns its id, 0 when it went.
    forms::Id saveCard(forms::DialogueCard card);

    forms::ActionCard actionCard() const { return round_.card; }
    void saveActionCard(const forms::Answers& answers);

    // The meeting with this round in it, for the sheets.
    forms::MeetingRecord record() const;

private:
    void keep();
    void leadAgenda();

    Workspace& workspace_;
    forms::Round round_;
    forms::Casus casus_;
    forms::Meeting meeting_;
    std::vector<forms::Member> members_;
    forms::Casusronde engine_;
    forms::Milliseconds lastLook_;
};

}  // namespace app::desktop
