// The partnerschapskaart, version by version.
#pragma once

#include <optional>
#include <vector>

#include "db/database.h"
#include "forms/model/team.h"

namespace db {

class PartnershipStore {
public:
    explicit PartnershipStore(Database& database) : database_(database) {}

    // Keeps the card as it is now, with all its statements, and returns it with the ids of what was new.
    // Throws Error Failed when another card has this version.
    [[nodiscard]] forms::PartnershipCard save(forms::PartnershipCard card);

    std::optional<forms::PartnershipCard> find(forms::Id id) const;
    std::optional<forms::PartnershipCard> latest() const;
    // The first version first.
    std::vector<forms::PartnershipCard> all() const;

private:
    Database& database_;
};

}  // namespace db
