// The team, its members and the settings of its dossier.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/database.h"
#include "forms/model/team.h"

namespace db {

class TeamStore {
public:
    explicit TeamStore(Database& database) : database_(database) {}

    forms::Team team() const;
    void save(const forms::Team& team);

    // Everybody the dossier knows, those who left too, in the order in which they were added.
    std::vector<forms::Member> members() const;
    // Adds a member with id 0, changes any other. Returns the id. Throws Error Failed for an id
    // that is not there.
    forms::Id save(const forms::Member& member);

    // What somebody is still writing has a name that begins with "draft."; whenever something is deleted for
    // good, all of these go too, because nobody looked into them.
    std::optional<std::string> setting(const std::string& name) const;
    void setSetting(const std::string& name, const std::string& value);

private:
    Database& database_;
};

}  // namespace db
