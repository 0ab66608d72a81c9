#include "db/store/consent_store.h"

#include "db/store/words.h"

namespace db {
namespace {

constexpr Words<Purpose, 2> purposes{
    {{Purpose::Research, "onderzoek"}, {Purpose::TeamLearning, "teamleren"}}};

}  // namespace

void ConsentStore::decide(forms::Id member, bool given, forms::Instant at, Purpose purpose)
{
    Statement(database_, R"sql(
        INSERT INTO consent (member_id, position, given, decided_at, purpose)
        SELECT ?1, count(*), ?2, ?3, ?4 FROM consent WHERE member_id = ?1
    )sql")
        .bind(member, given, forms::toIso(at), wordFor(purposes, purpose))
        .run();
}

std::set<forms::Id> ConsentStore::whoAgree(Purpose purpose) const
{
    return whoDecided(true, purpose);
}

std::set<forms::Id> ConsentStore::whoRefuse(Purpose purpose) const
{
    return whoDecided(false, purpose);
}

std::set<forms::Id> ConsentStore::whoDecided(bool given, Purpose purpose) const
{
    std::set<forms::Id> members;
    Statement found(database_, R"sql(
        SELECT member_id FROM consent AS last
        WHERE given = ?1 AND purpose = ?2 AND position =
              (SELECT max(position) FROM consent WHERE member_id = last.member_id AND purpose = ?2)
    )sql");
    found.bind(given, wordFor(purposes, purpose));
    while (found.next())
        members.insert(found.integer(0));
    return members;
}

}  // namespace db
