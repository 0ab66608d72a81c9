#include "db/store/consent_store.h"

namespace db {

void ConsentStore::decide(forms::Id member, bool given, forms::Instant at)
{
    Statement(database_, R"sql(
        INSERT INTO consent (member_id, position, given, decided_at)
        SELECT ?1, count(*), ?2, ?3 FROM consent WHERE member_id = ?1
    )sql")
        .bind(member, given, forms::toIso(at))
        .run();
}

std::set<forms::Id> ConsentStore::whoAgree() const
{
    std::set<forms::Id> members;
    Statement found(database_, R"sql(
        SELECT member_id FROM consent AS last
        WHERE given = 1 AND position = (SELECT max(position) FROM consent WHERE member_id = last.member_id)
    )sql");
    while (found.next())
        members.insert(found.integer(0));
    return members;
}

}  // namespace db
