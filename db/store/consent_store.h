// Who agrees to what is done with what they wrote.
#pragma once

#include <set>

#include "db/database.h"
#include "forms/model/team.h"

namespace db {

enum class Purpose {
    Research,     // it leaves the dossier as data
    TeamLearning  // it counts in the pictures of the team
};

class ConsentStore {
public:
    explicit ConsentStore(Database& database) : database_(database) {}

    // Adds a decision; for each purpose the last one counts.
    void decide(forms::Id member, bool given, forms::Instant at, Purpose purpose = Purpose::Research);

    // Nobody has agreed who never decided: research asks first.
    std::set<forms::Id> whoAgree(Purpose purpose = Purpose::Research) const;
    // Nobody has refused who never decided: a team that fills in forms together learns from them together.
    std::set<forms::Id> whoRefuse(Purpose purpose) const;

private:
    std::set<forms::Id> whoDecided(bool given, Purpose purpose) const;

    Database& database_;
};

}  // namespace db
