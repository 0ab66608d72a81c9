#include "db/store/round_store.h"

#include <algorithm>
#include <stdexcept>

#include "db/error.h"
#include "db/store/action_store.h"
#include "db/store/columns.h"
#include "db/store/words.h"

namespace db {
namespace {

void addSteps(Database& database, const forms::Round& round)
{
    Statement insert(database, R"sql(
        INSERT INTO round_step (round_id, position, id, title, planned_seconds, time_verified, rule, who, say, pitfall,
                                guard, hint_at_seconds, hint)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
    )sql");
    int position = 0;
    for (const auto& step : round.steps)
        insert
            .bind(round.id, position++, step.id, step.title, step.planned.count(), step.timeVerified,
                  wordFor(stepRules, step.rule), step.who, step.say, step.pitfall, step.guard,
                  step.hintAt.count(), step.hint)
            .run();
}

std::vector<forms::Step> stepsOf(Database& database, forms::Id round)
{
    std::vector<forms::Step> steps;
    Statement found(database, R"sql(
        SELECT id, title, planned_seconds, time_verified, rule, who, say, pitfall, guard, hint_at_seconds, hint
        FROM round_step WHERE round_id = ?1 ORDER BY position
    )sql");
    found.bind(round);
    while (found.next())
        steps.push_back({found.text(0), found.text(1), std::chrono::seconds(found.integer(2)),
                         found.integer(3) != 0, kindFor(stepRules, found.text(4)), found.text(5),
                         found.text(6), found.text(7), found.text(8), std::chrono::seconds(found.integer(9)),
                         found.text(10)});
    return steps;
}

std::size_t countEvents(Database& database, forms::Id round)
{
    Statement count(database, "SELECT count(*) FROM round_event WHERE round_id = ?1");
    count.bind(round).next();
    return static_cast<std::size_t>(count.integer(0));
}

void addEvents(Database& database, forms::Id round, const std::vector<forms::RoundEvent>& events)
{
    const auto kept = countEvents(database, round);
    if (kept > events.size())
        throw std::logic_error("events of a round were taken away");
    Statement insert(database, R"sql(
        INSERT INTO round_event (round_id, position, at_milliseconds, moment, kind, number, text)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    )sql");
    for (std::size_t position = kept; position < events.size(); ++position) {
        const auto& event = events[position];
        const auto what = forms::stored(event.what);
        insert
            .bind(round, position, event.at.count(), forms::toIso(event.moment), what.kind, what.number,
                  what.text)
            .run();
    }
}

std::vector<forms::RoundEvent> eventsOf(Database& database, forms::Id round)
{
    std::vector<forms::RoundEvent> events;
    Statement found(database, R"sql(
        SELECT at_milliseconds, moment, kind, number, text FROM round_event WHERE round_id = ?1 ORDER BY position
    )sql");
    found.bind(round);
    while (found.next()) {
        const auto number = found.isNull(3) ? std::nullopt : std::optional(found.integer(3));
        const auto what = forms::happeningFrom({found.text(2), number, found.text(4)});
        if (!what)
            throw Error(Error::Kind::Damaged, "an event that names no happening");
        events.push_back({forms::Milliseconds(found.integer(0)), instantIn(found, 1), *what});
    }
    return events;
}

// `found` selects id, activity_id, casus_id, programme_id, programme_version, take_away, let_go, return_on.
std::vector<forms::Round> roundsIn(Database& database, Statement& found)
{
    std::vector<forms::Round> rounds;
    while (found.next()) {
        const auto id = found.integer(0);
        forms::ActionCard card{found.text(5), found.text(6), dateOrNoneIn(found, 7),
                               ActionStore(database).of(forms::ActionOrigin::Round, id)};
        rounds.push_back({id, found.integer(1), found.integer(2), found.text(3),
                          static_cast<int>(found.integer(4)), stepsOf(database, id), eventsOf(database, id),
                          std::move(card)});
    }
    return rounds;
}

std::optional<forms::Round> firstOf(std::vector<forms::Round> rounds)
{
    return rounds.empty() ? std::nullopt : std::optional(std::move(rounds.front()));
}

// Inside a transaction of the caller.
void keepCard(Database& database, forms::Id round, forms::ActionCard& card)
{
    if (card.actions.size() > forms::maxActionsOnCard)
        throw std::logic_error("too many actions on an actiekaart");
    Statement(database, "UPDATE round SET take_away = ?2, let_go = ?3, return_on = ?4 WHERE id = ?1")
        .bind(round, card.takeAway, card.letGo, orNull(card.returnOn))
        .run();
    database.expectChange();

    ActionStore actions(database);
    for (const auto& old : actions.of(forms::ActionOrigin::Round, round)) {
        const auto same = [&](const forms::Action& action) { return action.id == old.id; };
        if (old.decisions.empty() && std::none_of(card.actions.begin(), card.actions.end(), same))
            actions.remove(old);
    }
    for (auto& action : card.actions) {
        action.origin = forms::ActionOrigin::Round;
        action.originId = round;
        action.id = actions.save(action);
    }
}

}  // namespace

forms::Round RoundStore::add(forms::Round round)
{
    Transaction transaction(database_);
    Statement(database_, R"sql(
        INSERT INTO round (activity_id, casus_id, programme_id, programme_version, take_away, let_go, return_on)
        VALUES (?1, ?2, ?3, ?4, '', '', NULL)
    )sql")
        .bind(round.activityId, round.casusId, round.programmeId, round.programmeVersion)
        .run();
    round.id = database_.lastInsertedId();
    addSteps(database_, round);
    addEvents(database_, round.id, round.events);
    keepCard(database_, round.id, round.card);
    transaction.commit();
    return round;
}

void RoundStore::keepEvents(forms::Id round, const std::vector<forms::RoundEvent>& events)
{
    Transaction transaction(database_);
    addEvents(database_, round, events);
    transaction.commit();
}

forms::ActionCard RoundStore::saveCard(forms::Id round, forms::ActionCard card)
{
    Transaction transaction(database_);
    keepCard(database_, round, card);
    transaction.commit();
    return card;
}

std::optional<forms::Round> RoundStore::find(forms::Id id) const
{
    Statement found(database_, R"sql(
        SELECT id, activity_id, casus_id, programme_id, programme_version, take_away, let_go, return_on
        FROM round WHERE id = ?1
    )sql");
    found.bind(id);
    return firstOf(roundsIn(database_, found));
}

std::vector<forms::Round> RoundStore::ofMeeting(forms::Id meeting) const
{
    Statement found(database_, R"sql(
        SELECT id, activity_id, casus_id, programme_id, programme_version, take_away, let_go, return_on
        FROM round WHERE activity_id IN (SELECT id FROM activity WHERE meeting_id = ?1) ORDER BY id
    )sql");
    found.bind(meeting);
    return roundsIn(database_, found);
}

std::vector<forms::Round> RoundStore::ofCasus(forms::Id casus) const
{
    Statement found(database_, R"sql(
        SELECT id, activity_id, casus_id, programme_id, programme_version, take_away, let_go, return_on
        FROM round WHERE casus_id = ?1 ORDER BY id
    )sql");
    found.bind(casus);
    return roundsIn(database_, found);
}

// Asked in the middle of a round, so it reads no more of ten years than this.
std::vector<forms::Invited> RoundStore::invitedBeside(forms::Id round) const
{
    std::vector<forms::Invited> invited;
    Statement found(database_, R"sql(
        SELECT kind, text, max(position) FROM round_event
        WHERE kind = 'invited' AND round_id <> ?1 GROUP BY round_id ORDER BY round_id
    )sql");
    found.bind(round);
    while (found.next()) {
        const auto what = forms::happeningFrom({found.text(0), {}, found.text(1)});
        if (!what)
            throw Error(Error::Kind::Damaged, "an event that names no happening");
        invited.push_back(std::get<forms::PeopleInvited>(*what).members);
    }
    return invited;
}

std::vector<forms::Returning> RoundStore::returning() const
{
    std::vector<forms::Returning> returning;
    Statement found(database_, R"sql(
        SELECT casus.code, round.return_on, activity.meeting_id
        FROM round JOIN casus ON casus.id = round.casus_id JOIN activity ON activity.id = round.activity_id
        WHERE round.return_on IS NOT NULL
              AND round.id = (SELECT max(id) FROM round last WHERE last.casus_id = casus.id)
        ORDER BY round.return_on, casus.code
    )sql");
    while (found.next())
        returning.push_back({found.text(0), dateOrNoneIn(found, 1).value(), found.integer(2)});
    return returning;
}

std::optional<forms::Round> RoundStore::running() const
{
    // A round that was stopped too soon may be resumed, so its last word counts.
    Statement found(database_, R"sql(
        SELECT id, activity_id, casus_id, programme_id, programme_version, take_away, let_go, return_on
        FROM round
        WHERE (SELECT kind FROM round_event WHERE round_id = round.id
               AND kind IN ('started', 'stopped', 'resumed') ORDER BY position DESC LIMIT 1) <> 'stopped'
        ORDER BY id DESC LIMIT 1
    )sql");
    return firstOf(roundsIn(database_, found));
}

forms::Id RoundStore::save(const forms::DialogueCard& card)
{
    if (card.id == 0) {
        Statement(database_,
                  "INSERT INTO dialogue_card (round_id, writer, text, baken) VALUES (?1, ?2, ?3, ?4)")
            .bind(card.roundId, card.writer, card.text, card.baken)
            .run();
        return database_.lastInsertedId();
    }
    Statement(database_,
              "UPDATE dialogue_card SET round_id = ?2, writer = ?3, text = ?4, baken = ?5 WHERE id = ?1")
        .bind(card.id, card.roundId, card.writer, card.text, card.baken)
        .run();
    database_.expectChange();
    return card.id;
}

void RoundStore::remove(const forms::DialogueCard& card)
{
    Statement(database_, "DELETE FROM dialogue_card WHERE id = ?1").bind(card.id).run();
}

std::vector<forms::DialogueCard> RoundStore::dialogueCardsOf(forms::Id round) const
{
    std::vector<forms::DialogueCard> cards;
    Statement found(
        database_,
        "SELECT id, round_id, writer, text, baken FROM dialogue_card WHERE round_id = ?1 ORDER BY id");
    found.bind(round);
    while (found.next()) {
        const auto writer = found.isNull(2) ? std::nullopt : std::optional(found.integer(2));
        cards.push_back({found.integer(0), found.integer(1), writer, found.text(3), found.text(4)});
    }
    return cards;
}

}  // namespace db
