// The partnerschapskaart, version by version.
#pragma once

#include <optional>
#include <vector>

#include "db/database.h"
#include "forms/meeting/partnership_canvas.h"
#include "forms/model/team.h"

namespace db {

// A card that is being filled in, and where the team is with it: the first column that is being filled.
struct PartnershipDraft {
    forms::PartnershipCard card;
    std::string column;
    forms::CanvasStep step = forms::CanvasStep::Write;
};

class PartnershipStore {
public:
    explicit PartnershipStore(Database& database) : database_(database) {}

    // Keeps the card as agreed, with all its statements, and returns it with the ids of what was new. Throws
    // Error Failed when another card has this version.
    [[nodiscard]] forms::PartnershipCard save(forms::PartnershipCard card);
    // The same for a card that is not agreed yet. There is one at most.
    [[nodiscard]] forms::PartnershipCard saveDraft(const PartnershipDraft& draft);
    std::optional<PartnershipDraft> draft() const;

    std::optional<forms::PartnershipCard> find(forms::Id id) const;
    // Agreed ones only, the first version first.
    std::optional<forms::PartnershipCard> latest() const;
    std::vector<forms::PartnershipCard> all() const;

private:
    forms::PartnershipCard save(forms::PartnershipCard card, const PartnershipDraft* draft);

    Database& database_;
};

}  // namespace db
