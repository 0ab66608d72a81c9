// Actions and what was decided about them.
#pragma once

#include <optional>
#include <vector>

#include "db/database.h"
#include "forms/model/team.h"

namespace db {

class ActionStore {
public:
    explicit ActionStore(Database& database) : database_(database) {}

    // Adds an action with id 0, changes what was agreed of any other; decisions are left as they are kept.
    // Returns the id. Throws Error Failed for an id that is not there.
    forms::Id save(const forms::Action& action);
    // Only an action about which nothing was decided. Throws std::logic_error otherwise.
    void remove(const forms::Action& action);

    // Adds one decision; earlier ones stay. Throws Error Failed for an action or meeting that is not there.
    void decide(forms::Id action, const forms::ActionDecision& decision);

    std::optional<forms::Action> find(forms::Id id) const;
    // All in the order in which they were agreed.
    std::vector<forms::Action> all() const;
    std::vector<forms::Action> open() const;
    std::vector<forms::Action> of(forms::ActionOrigin origin, forms::Id originId) const;

private:
    Database& database_;
};

}  // namespace db
