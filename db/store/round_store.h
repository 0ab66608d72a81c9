// Casusrondes: their steps as they were, everything that happened, their dialoogkaarten and their actiekaart.
#pragma once

#include <optional>
#include <vector>

#include "db/database.h"
#include "forms/meeting/invitations.h"
#include "forms/meeting/returning.h"
#include "forms/meeting/round_event.h"
#include "forms/model/team.h"

namespace db {

class RoundStore {
public:
    explicit RoundStore(Database& database) : database_(database) {}

    // Keeps a new round, its steps, its events so far and its card; returns it with its id and
    // those of its actions.
    [[nodiscard]] forms::Round add(forms::Round round);

    // Keeps the events that are not kept yet: `events` is all that happened, in order. Throws
    // std::logic_error when it is shorter than what is kept, because events are only ever added.
    void keepEvents(forms::Id round, const std::vector<forms::RoundEvent>& events);

    // Keeps the actiekaart as it is now and returns it with the ids of new actions. An action
    // that is no longer on it goes, unless something was decided about it: that one stays.
    // Throws std::logic_error above maxActionsOnCard.
    [[nodiscard]] forms::ActionCard saveCard(forms::Id round, forms::ActionCard card);

    std::optional<forms::Round> find(forms::Id id) const;
    // In the order in which they were held.
    std::vector<forms::Round> ofMeeting(forms::Id meeting) const;
    std::vector<forms::Round> ofCasus(forms::Id casus) const;
    // Who was invited in each other round than this, the last two of each; oldest round first.
    std::vector<forms::Invited> invitedBeside(forms::Id round) const;
    // Each casus whose last round says on which day to return to it; the first day first.
    std::vector<forms::Returning> returning() const;
    // Begun and not yet stopped: what a program that was gone goes on with.
    std::optional<forms::Round> running() const;

    // Adds a card with id 0, changes any other. Returns the id. Throws Error Failed for an id
    // that is not there.
    forms::Id save(const forms::DialogueCard& card);
    void remove(const forms::DialogueCard& card);
    // In the order in which they were added.
    std::vector<forms::DialogueCard> dialogueCardsOf(forms::Id round) const;

private:
    Database& database_;
};

}  // namespace db
