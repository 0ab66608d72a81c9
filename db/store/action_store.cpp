#include "db/store/action_store.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "db/store/columns.h"
#include "db/store/words.h"

namespace db {
namespace {

// Where an action comes from is a foreign key of its own, so it cannot point nowhere.
struct Origin {
    std::optional<forms::Id> round;
    std::optional<forms::Id> partnershipCard;
    std::optional<forms::Id> meeting;
};

Origin originOf(forms::ActionOrigin origin, forms::Id id)
{
    switch (origin) {
        case forms::ActionOrigin::Round:
            return {id, {}, {}};
        case forms::ActionOrigin::PartnershipCard:
            return {{}, id, {}};
        case forms::ActionOrigin::Meeting:
            return {{}, {}, id};
    }
    throw std::logic_error("an action from nowhere");
}

std::vector<forms::ActionDecision> decisionsOf(Database& database, forms::Id action)
{
    std::vector<forms::ActionDecision> decisions;
    Statement found(database, R"sql(
        SELECT meeting_id, kind, new_due, reason, decided_at
        FROM action_decision WHERE action_id = ?1 ORDER BY position
    )sql");
    found.bind(action);
    while (found.next())
        decisions.push_back({found.integer(0), kindFor(decisionKinds, found.text(1)), dateOrNoneIn(found, 2),
                             found.text(3), instantIn(found, 4)});
    return decisions;
}

// `found` selects id, round_id, partnership_card_id, meeting_id, owner, what, with_whom,
// due, why, outcome, success_when.
std::vector<forms::Action> actionsIn(Database& database, Statement& found)
{
    std::vector<forms::Action> actions;
    while (found.next()) {
        const auto origin = !found.isNull(1)   ? forms::ActionOrigin::Round
                            : !found.isNull(2) ? forms::ActionOrigin::PartnershipCard
                                               : forms::ActionOrigin::Meeting;
        const auto originId = found.integer(1) + found.integer(2) + found.integer(3);  // two of them are NULL
        actions.push_back({found.integer(0), origin, originId, found.integer(4), found.text(5), found.text(6),
                           dateOrNoneIn(found, 7), found.text(8), found.text(9), found.text(10),
                           decisionsOf(database, found.integer(0))});
    }
    return actions;
}

}  // namespace

forms::Id ActionStore::save(const forms::Action& action)
{
    const auto origin = originOf(action.origin, action.originId);
    if (action.id == 0) {
        Statement(database_, R"sql(
            INSERT INTO action (round_id, partnership_card_id, meeting_id, owner, what, with_whom, due, why, outcome,
                                success_when)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        )sql")
            .bind(origin.round, origin.partnershipCard, origin.meeting, orNull(action.owner), action.what,
                  action.withWhom, orNull(action.due), action.why, action.outcome, action.successWhen)
            .run();
        return database_.lastInsertedId();
    }
    Statement(database_, R"sql(
        UPDATE action SET round_id = ?2, partnership_card_id = ?3, meeting_id = ?4, owner = ?5, what = ?6,
                          with_whom = ?7, due = ?8, why = ?9, outcome = ?10, success_when = ?11
        WHERE id = ?1
    )sql")
        .bind(action.id, origin.round, origin.partnershipCard, origin.meeting, orNull(action.owner),
              action.what, action.withWhom, orNull(action.due), action.why, action.outcome,
              action.successWhen)
        .run();
    database_.expectChange();
    return action.id;
}

void ActionStore::remove(const forms::Action& action)
{
    if (!decisionsOf(database_, action.id).empty())
        throw std::logic_error("an action with decisions is never removed");
    Statement(database_, "DELETE FROM action WHERE id = ?1").bind(action.id).run();
}

void ActionStore::decide(forms::Id action, const forms::ActionDecision& decision)
{
    Statement(database_, R"sql(
        INSERT INTO action_decision (action_id, position, meeting_id, kind, new_due, reason, decided_at)
        VALUES (?1, (SELECT count(*) FROM action_decision WHERE action_id = ?1), ?2, ?3, ?4, ?5, ?6)
    )sql")
        .bind(action, decision.meetingId, wordFor(decisionKinds, decision.kind), orNull(decision.newDue),
              decision.reason, forms::toIso(decision.decidedAt))
        .run();
}

std::optional<forms::Action> ActionStore::find(forms::Id id) const
{
    Statement found(database_, R"sql(
        SELECT id, round_id, partnership_card_id, meeting_id, owner, what, with_whom, due, why, outcome, success_when
        FROM action WHERE id = ?1
    )sql");
    found.bind(id);
    auto actions = actionsIn(database_, found);
    return actions.empty() ? std::nullopt : std::optional(std::move(actions.front()));
}

std::vector<forms::Action> ActionStore::all() const
{
    Statement found(database_, R"sql(
        SELECT id, round_id, partnership_card_id, meeting_id, owner, what, with_whom, due, why, outcome, success_when
        FROM action ORDER BY id
    )sql");
    return actionsIn(database_, found);
}

std::vector<forms::Action> ActionStore::open() const
{
    auto actions = all();
    std::erase_if(actions, [](const forms::Action& action) { return !forms::isOpen(action); });
    return actions;
}

std::vector<forms::Action> ActionStore::of(forms::ActionOrigin origin, forms::Id originId) const
{
    const auto from = originOf(origin, originId);
    Statement found(database_, R"sql(
        SELECT id, round_id, partnership_card_id, meeting_id, owner, what, with_whom, due, why, outcome, success_when
        FROM action WHERE round_id = ?1 OR partnership_card_id = ?2 OR meeting_id = ?3 ORDER BY id
    )sql");
    found.bind(from.round, from.partnershipCard, from.meeting);
    return actionsIn(database_, found);
}

}  // namespace db
