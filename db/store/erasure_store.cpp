#include "db/store/erasure_store.h"

#include <algorithm>

#include "db/store/columns.h"
#include "db/store/words.h"

namespace db {
namespace {

constexpr Words<ErasureReason, 2> reasons{
    {{ErasureReason::Retention, "bewaartermijn"}, {ErasureReason::Person, "persoon"}}};
constexpr Words<ErasedKind, 6> kinds{{{ErasedKind::DialogueCards, "dialoogkaarten"},
                                      {ErasedKind::CasusNotes, "casusnotities"},
                                      {ErasedKind::Action, "actie"},
                                      {ErasedKind::Entry, "formulier"},
                                      {ErasedKind::PartnershipCard, "partnerschapskaart"},
                                      {ErasedKind::Person, "persoon"}}};

void run(Database& database, std::string_view sql, forms::Id subject)
{
    Statement(database, sql).bind(subject).run();
}

// Events may not be updated, and are not: they are written again without their text.
void eraseCasusNotes(Database& database, forms::Id casus)
{
    run(database, R"sql(
        INSERT OR REPLACE INTO round_event (round_id, position, at_milliseconds, moment, kind, number, text)
        SELECT round_id, position, at_milliseconds, moment, kind, number, '' FROM round_event
        WHERE kind IN ('question', 'summary', 'reach') AND round_id IN (SELECT id FROM round WHERE casus_id = ?1)
    )sql",
        casus);
    run(database, "UPDATE round SET take_away = '', let_go = '' WHERE casus_id = ?1", casus);
    run(database,
        "UPDATE activity SET notes = '' WHERE id IN (SELECT activity_id FROM round WHERE casus_id = ?1)",
        casus);
}

void erasePerson(Database& database, forms::Id member)
{
    run(database, "DELETE FROM entry WHERE member_id = ?1", member);
    run(database, "DELETE FROM dialogue_card WHERE writer = ?1", member);
    run(database, R"sql(
        INSERT OR REPLACE INTO round_event (round_id, position, at_milliseconds, moment, kind, number, text)
        SELECT round_id, position, at_milliseconds, moment, kind, number, '' FROM round_event
        WHERE kind = 'summary' AND number = ?1
    )sql",
        member);
    run(database, R"sql(
        UPDATE round SET take_away = '', let_go = ''
        WHERE casus_id IN (SELECT id FROM casus WHERE inbrenger = ?1)
    )sql",
        member);
    for (const auto* table : {"consent", "asked_form", "pin"})
        run(database, "DELETE FROM " + std::string(table) + " WHERE member_id = ?1", member);
    run(database,
        "UPDATE text_review SET reviewer = '' WHERE reviewer = (SELECT name FROM member WHERE id = ?1)",
        member);
    Statement(database, "UPDATE member SET name = ?2, function = '', active = 0 WHERE id = ?1")
        .bind(member, nobody)
        .run();
}

// Actions outlive the card they were agreed on.
void erasePartnershipCard(Database& database, forms::Id card)
{
    run(database, "DELETE FROM action WHERE partnership_card_id = ?1", card);
    run(database, "DELETE FROM partnership_card WHERE id = ?1", card);
}

void take(Database& database, ErasedKind kind, forms::Id subject)
{
    // What is half written may be about it.
    Statement(database, "DELETE FROM setting WHERE name LIKE 'draft.%'").run();
    switch (kind) {
        case ErasedKind::DialogueCards:
            return run(database, "DELETE FROM dialogue_card WHERE round_id = ?1", subject);
        case ErasedKind::CasusNotes:
            return eraseCasusNotes(database, subject);
        case ErasedKind::Action:
            return run(database, "DELETE FROM action WHERE id = ?1", subject);
        case ErasedKind::Entry:
            return run(database, "DELETE FROM entry WHERE id = ?1", subject);
        case ErasedKind::PartnershipCard:
            return erasePartnershipCard(database, subject);
        case ErasedKind::Person:
            return erasePerson(database, subject);
    }
}

}  // namespace

std::vector<Erasure> ErasureStore::all() const
{
    std::vector<Erasure> erasures;
    Statement found(database_, "SELECT erased_at, reason, kind, subject FROM erasure ORDER BY id");
    while (found.next())
        erasures.push_back({instantIn(found, 0), kindFor(reasons, found.text(1)),
                            kindFor(kinds, found.text(2)), found.integer(3)});
    return erasures;
}

void ErasureStore::erase(ErasedKind kind, forms::Id subject, ErasureReason reason, forms::Instant at)
{
    take(database_, kind, subject);
    note({at, reason, kind, subject});
}

bool ErasureStore::repeat(const std::vector<Erasure>& elsewhere)
{
    const auto here = all();
    Transaction transaction(database_);
    bool any = false;
    for (const auto& erasure : elsewhere) {
        if (std::find(here.begin(), here.end(), erasure) != here.end())
            continue;
        take(database_, erasure.kind, erasure.subject);
        note(erasure);
        any = true;
    }
    transaction.commit();
    if (any)
        compact();
    return any;
}

void ErasureStore::compact()
{
    database_.run("VACUUM");
}

void ErasureStore::note(const Erasure& erasure)
{
    Statement(database_, "INSERT INTO erasure (erased_at, reason, kind, subject) VALUES (?1, ?2, ?3, ?4)")
        .bind(forms::toIso(erasure.at), wordFor(reasons, erasure.reason), wordFor(kinds, erasure.kind),
              erasure.subject)
        .run();
}

}  // namespace db
