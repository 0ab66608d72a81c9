// Who agrees that what they wrote leaves the dossier for research.
#pragma once

#include <set>

#include "db/database.h"
#include "forms/model/team.h"

namespace db {

class ConsentStore {
public:
    explicit ConsentStore(Database& database) : database_(database) {}

    // Adds a decision; the last one counts. Nobody has agreed who never decided.
    void decide(forms::Id member, bool given, forms::Instant at);

    std::set<forms::Id> whoAgree() const;

private:
    Database& database_;
};

}  // namespace db
