#include "db/store/hand_over_store.h"

#include <stdexcept>

#include "db/store/columns.h"
#include "db/store/words.h"

namespace db {
namespace {

std::optional<forms::Id> idIf(bool holds, forms::Id id)
{
    return holds ? std::optional(id) : std::nullopt;
}

std::vector<forms::AskedForm> askedIn(Database& database, forms::Id handOver)
{
    Statement found(database, R"sql(
        SELECT id, member_id, instrument_id, instrument_version, subject, casus_id, meeting_id, entry_id
        FROM asked_form WHERE hand_over_id = ?1 ORDER BY id
    )sql");
    found.bind(handOver);
    std::vector<forms::AskedForm> asked;
    while (found.next())
        asked.push_back({found.integer(0), found.integer(1), found.text(2),
                         static_cast<int>(found.integer(3)), kindFor(subjects, found.text(4)),
                         found.integer(5) + found.integer(6),  // one is NULL
                         found.integer(7)});
    return asked;
}

void ask(Database& database, forms::Id handOver, const std::vector<forms::AskedForm>& asked)
{
    Statement insert(database, R"sql(
        INSERT OR IGNORE INTO asked_form (hand_over_id, member_id, instrument_id, instrument_version, subject,
                                          casus_id, meeting_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    )sql");
    for (const auto& form : asked)
        insert
            .bind(handOver, form.member, form.instrumentId, form.instrumentVersion,
                  wordFor(subjects, form.subject),
                  idIf(form.subject == forms::Subject::Casus, form.subjectId),
                  idIf(form.subject == forms::Subject::Meeting, form.subjectId))
            .run();
}

}  // namespace

forms::Id HandOverStore::start(const forms::HandOver& handOver)
{
    expectNone();
    Transaction transaction(database_);
    const auto id = openOf(handOver);
    Statement(database_, "DELETE FROM asked_form WHERE hand_over_id = ?1 AND entry_id IS NULL")
        .bind(id)
        .run();
    ask(database_, id, handOver.asked);
    transaction.commit();
    return id;
}

forms::Id HandOverStore::openOf(const forms::HandOver& handOver)
{
    Statement before(database_, "SELECT id FROM hand_over WHERE meeting_id = ?1");
    before.bind(orNull(handOver.meeting));
    if (before.next()) {
        const auto id = before.integer(0);
        Statement(database_, "UPDATE hand_over SET started_at = ?2, ended_at = NULL WHERE id = ?1")
            .bind(id, forms::toIso(handOver.startedAt))
            .run();
        return id;
    }
    Statement(database_, "INSERT INTO hand_over (meeting_id, started_at) VALUES (?1, ?2)")
        .bind(orNull(handOver.meeting), forms::toIso(handOver.startedAt))
        .run();
    return database_.lastInsertedId();
}

void HandOverStore::end(forms::Instant at)
{
    Statement(database_, "UPDATE hand_over SET ended_at = ?1 WHERE ended_at IS NULL")
        .bind(forms::toIso(at))
        .run();
}

void HandOverStore::resume()
{
    expectNone();
    Statement(database_, R"sql(
        UPDATE hand_over SET ended_at = NULL
        WHERE id = (SELECT id FROM hand_over ORDER BY ended_at DESC, id DESC LIMIT 1)
    )sql")
        .run();
    database_.expectChange();
}

void HandOverStore::expectNone() const
{
    if (isGoingOn())
        throw std::logic_error("the laptop is in other hands already");
}

bool HandOverStore::isGoingOn() const
{
    Statement found(database_, "SELECT 1 FROM hand_over WHERE ended_at IS NULL");
    return found.next();
}

std::optional<forms::HandOver> HandOverStore::latest() const
{
    Statement found(database_, R"sql(
        SELECT id, meeting_id, started_at, ended_at FROM hand_over
        ORDER BY ended_at IS NULL DESC, ended_at DESC, id DESC LIMIT 1
    )sql");
    if (!found.next())
        return std::nullopt;
    return forms::HandOver{found.integer(0), found.integer(1), instantIn(found, 2), instantOrNoneIn(found, 3),
                           askedIn(database_, found.integer(0))};
}

void HandOverStore::markSent(forms::Id askedForm, forms::Id entry)
{
    Statement(database_, "UPDATE asked_form SET entry_id = ?2 WHERE id = ?1").bind(askedForm, entry).run();
    database_.expectChange();
}

void HandOverStore::withdraw(forms::Id askedForm)
{
    Transaction transaction(database_);
    Statement(database_, R"sql(
        UPDATE entry SET sent_at = NULL WHERE id = (SELECT entry_id FROM asked_form WHERE id = ?1)
    )sql")
        .bind(askedForm)
        .run();
    Statement(database_, "UPDATE asked_form SET entry_id = NULL WHERE id = ?1").bind(askedForm).run();
    transaction.commit();
}

}  // namespace db
