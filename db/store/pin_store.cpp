#include "db/store/pin_store.h"

namespace db {
namespace {

std::vector<forms::Id> membersIn(Statement& found)
{
    std::vector<forms::Id> members;
    while (found.next())
        members.push_back(found.integer(0));
    return members;
}

}  // namespace

std::optional<std::string> PinStore::hashOf(forms::Id member) const
{
    Statement found(database_, "SELECT hash FROM pin WHERE member_id = ?1");
    found.bind(member);
    return found.next() ? std::optional(found.text(0)) : std::nullopt;
}

bool PinStore::isBlocked(forms::Id member) const
{
    Statement found(database_, "SELECT 1 FROM pin WHERE member_id = ?1 AND tries >= ?2");
    found.bind(member, mostPinTries);
    return found.next();
}

void PinStore::choose(forms::Id member, const std::string& hash)
{
    Statement(database_, R"sql(
        INSERT INTO pin (member_id, hash, tries) VALUES (?1, ?2, 0)
        ON CONFLICT (member_id) DO UPDATE SET hash = ?2, tries = 0
    )sql")
        .bind(member, hash)
        .run();
}

void PinStore::countTry(forms::Id member)
{
    Statement(database_, "UPDATE pin SET tries = tries + 1 WHERE member_id = ?1").bind(member).run();
}

void PinStore::forgetTries(forms::Id member)
{
    Statement(database_, "UPDATE pin SET tries = 0 WHERE member_id = ?1").bind(member).run();
}

void PinStore::remove(forms::Id member)
{
    Statement(database_, "DELETE FROM pin WHERE member_id = ?1").bind(member).run();
}

std::vector<forms::Id> PinStore::whoHaveOne() const
{
    Statement found(database_, "SELECT member_id FROM pin ORDER BY member_id");
    return membersIn(found);
}

std::vector<forms::Id> PinStore::whoAreBlocked() const
{
    Statement found(database_, "SELECT member_id FROM pin WHERE tries >= ?1 ORDER BY member_id");
    found.bind(mostPinTries);
    return membersIn(found);
}

}  // namespace db
