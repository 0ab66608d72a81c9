#include "db/store/team_store.h"

#include "db/error.h"
#include "db/store/words.h"

namespace db {

forms::Team TeamStore::team() const
{
    Statement found(database_, "SELECT name, names_as_numbers FROM team");
    if (!found.next())
        throw Error(Error::Kind::Damaged, "a dossier without a team");
    return {found.text(0), found.integer(1) != 0};
}

void TeamStore::save(const forms::Team& team)
{
    Statement(database_, R"sql(
        INSERT INTO team (id, name, names_as_numbers) VALUES (1, ?1, ?2)
        ON CONFLICT (id) DO UPDATE SET name = ?1, names_as_numbers = ?2
    )sql")
        .bind(team.name, team.namesAsNumbers)
        .run();
}

std::vector<forms::Member> TeamStore::members() const
{
    std::vector<forms::Member> members;
    Statement found(database_, "SELECT id, name, role, function, active FROM member ORDER BY id");
    while (found.next())
        members.push_back({found.integer(0), found.text(1), kindFor(memberRoles, found.text(2)),
                           found.text(3), found.integer(4) != 0});
    return members;
}

forms::Id TeamStore::save(const forms::Member& member)
{
    const auto role = wordFor(memberRoles, member.role);
    if (member.id == 0) {
        Statement(database_, "INSERT INTO member (name, role, function, active) VALUES (?1, ?2, ?3, ?4)")
            .bind(member.name, role, member.function, member.active)
            .run();
        return database_.lastInsertedId();
    }
    Statement(database_, "UPDATE member SET name = ?2, role = ?3, function = ?4, active = ?5 WHERE id = ?1")
        .bind(member.id, member.name, role, member.function, member.active)
        .run();
    database_.expectChange();
    return member.id;
}

std::optional<std::string> TeamStore::setting(const std::string& name) const
{
    Statement found(database_, "SELECT value FROM setting WHERE name = ?1");
    found.bind(name);
    return found.next() ? std::optional(found.text(0)) : std::nullopt;
}

void TeamStore::setSetting(const std::string& name, const std::string& value)
{
    Statement(database_, R"sql(
        INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2
    )sql")
        .bind(name, value)
        .run();
}

}  // namespace db
