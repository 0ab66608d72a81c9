#include "db/store/entry_store.h"

#include <stdexcept>

#include "db/store/answer_rows.h"
#include "db/store/columns.h"
#include "db/store/words.h"

namespace db {
namespace {

std::optional<forms::Id> idIf(bool holds, forms::Id id)
{
    return holds ? std::optional(id) : std::nullopt;
}

// Only where there is one; text keeps its bytes, and a whole number that is real stays real.
std::variant<std::monostate, std::int64_t, double, std::string> valueIn(const Statement& row, int column)
{
    switch (row.type(column)) {
        case ColumnType::Null:
            return std::monostate{};
        case ColumnType::Integer:
            return row.integer(column);
        case ColumnType::Real:
            return row.real(column);
        case ColumnType::Text:
            return row.text(column);
    }
    throw std::logic_error("a column of no type");
}

forms::Answers answersOf(Database& database, forms::Id entry)
{
    Statement found(database, R"sql(
        SELECT question_id, row, part, kind, value
        FROM answer WHERE entry_id = ?1 ORDER BY question_id, row, part
    )sql");
    found.bind(entry);
    std::map<std::string, std::vector<AnswerRow>> rows;
    while (found.next())
        rows[found.text(0)].push_back({found.integer(1), found.text(2), found.text(3), valueIn(found, 4)});

    forms::Answers answers;
    for (const auto& [question, parts] : rows)
        answers[question] = answerFrom(parts);
    return answers;
}

void saveAnswers(Database& database, forms::Id entry, const forms::Answers& answers)
{
    Statement insert(database, R"sql(
        INSERT INTO answer (entry_id, question_id, row, part, kind, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    )sql");
    for (const auto& [question, answer] : answers)
        for (const auto& row : rowsOf(answer))
            insert.bind(entry, question, row.row, row.part, row.kind, row.value).run();
}

// `found` selects id, instrument_id, instrument_version, member_id, subject,
// casus_id, meeting_id, sent_at, changed_at.
std::vector<forms::Entry> entriesIn(Database& database, Statement& found)
{
    std::vector<forms::Entry> entries;
    while (found.next())
        entries.push_back(
            {found.integer(0), found.text(1), static_cast<int>(found.integer(2)), found.integer(3),
             kindFor(subjects, found.text(4)), found.integer(5) + found.integer(6),  // one is NULL
             answersOf(database, found.integer(0)), instantOrNoneIn(found, 7), instantIn(found, 8)});
    return entries;
}

std::optional<forms::Entry> firstOf(std::vector<forms::Entry> entries)
{
    return entries.empty() ? std::nullopt : std::optional(std::move(entries.front()));
}

bool isSent(Database& database, forms::Id id)
{
    Statement found(database, "SELECT 1 FROM entry WHERE id = ?1 AND sent_at IS NOT NULL");
    found.bind(id);
    return found.next();
}

}  // namespace

forms::Id EntryStore::save(const forms::Entry& entry)
{
    if (isSent(database_, entry.id))
        throw std::logic_error("a sent entry never changes");
    Transaction transaction(database_);
    discardDraft({entry.member, entry.instrumentId, entry.instrumentVersion, entry.subject, entry.subjectId});
    Statement(database_, R"sql(
        INSERT INTO entry (id, instrument_id, instrument_version, member_id, subject, casus_id, meeting_id, sent_at,
                           changed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    )sql")
        .bind(orNull(entry.id), entry.instrumentId, entry.instrumentVersion, entry.member,
              wordFor(subjects, entry.subject), idIf(entry.subject == forms::Subject::Casus, entry.subjectId),
              idIf(entry.subject == forms::Subject::Meeting, entry.subjectId), orNull(entry.sentAt),
              forms::toIso(entry.changedAt))
        .run();
    const auto id = database_.lastInsertedId();
    saveAnswers(database_, id, entry.answers);
    transaction.commit();
    return id;
}

std::optional<forms::Entry> EntryStore::draft(const DraftOf& which) const
{
    Statement found(database_, R"sql(
        SELECT id, instrument_id, instrument_version, member_id, subject, casus_id, meeting_id, sent_at, changed_at
        FROM entry
        WHERE sent_at IS NULL AND member_id = ?1 AND instrument_id = ?2 AND instrument_version = ?3 AND subject = ?4
              AND coalesce(casus_id, meeting_id, 0) = ?5
    )sql");
    found.bind(which.member, which.instrumentId, which.instrumentVersion, wordFor(subjects, which.subject),
               which.subjectId);
    return firstOf(entriesIn(database_, found));
}

void EntryStore::discardDraft(const DraftOf& which)
{
    Statement(database_, R"sql(
        DELETE FROM entry
        WHERE sent_at IS NULL AND member_id = ?1 AND instrument_id = ?2 AND instrument_version = ?3 AND subject = ?4
              AND coalesce(casus_id, meeting_id, 0) = ?5
    )sql")
        .bind(which.member, which.instrumentId, which.instrumentVersion, wordFor(subjects, which.subject),
              which.subjectId)
        .run();
}

std::optional<forms::Entry> EntryStore::find(forms::Id id) const
{
    Statement found(database_, R"sql(
        SELECT id, instrument_id, instrument_version, member_id, subject, casus_id, meeting_id, sent_at, changed_at
        FROM entry WHERE id = ?1
    )sql");
    found.bind(id);
    return firstOf(entriesIn(database_, found));
}

std::vector<forms::Entry> EntryStore::sent() const
{
    Statement found(database_, R"sql(
        SELECT id, instrument_id, instrument_version, member_id, subject, casus_id, meeting_id, sent_at, changed_at
        FROM entry WHERE sent_at IS NOT NULL ORDER BY sent_at, id
    )sql");
    return entriesIn(database_, found);
}

std::vector<forms::Entry> EntryStore::sentAbout(forms::Subject subject, forms::Id subjectId) const
{
    Statement found(database_, R"sql(
        SELECT id, instrument_id, instrument_version, member_id, subject, casus_id, meeting_id, sent_at, changed_at
        FROM entry
        WHERE sent_at IS NOT NULL AND subject = ?1 AND coalesce(casus_id, meeting_id, 0) = ?2 ORDER BY sent_at, id
    )sql");
    found.bind(wordFor(subjects, subject), subjectId);
    return entriesIn(database_, found);
}

bool EntryStore::wasSent(const std::string& instrumentId, forms::Id member, forms::Id casus) const
{
    Statement found(database_, R"sql(
        SELECT 1 FROM entry
        WHERE casus_id = ?3 AND member_id = ?2 AND instrument_id = ?1 AND sent_at IS NOT NULL
    )sql");
    found.bind(instrumentId, member, casus);
    return found.next();
}

}  // namespace db
