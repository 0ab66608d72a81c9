#include "app/exporting/offer.h"

#include <stdexcept>

#include "app/research/disclosure/release_rows.h"
#include "app/research/disclosure/release_tables.h"

namespace app::exporting {
namespace {

template <typename Released>
Offer asOffer(std::variant<Released, research::Refusal> outcome)
{
    if (auto* released = std::get_if<Released>(&outcome))
        return std::move(*released);
    return std::get<research::Refusal>(outcome);
}

}  // namespace

Offer offerOf(const research::Source& source, const Wish& wish, const research::Random& random,
              const research::Checkpoint& checkpoint)
{
    if (wish.product == db::ExportProduct::Microdata)
        return asOffer(research::releaseRows(source, wish.policy, random, checkpoint));
    return asOffer(research::releaseTables(research::countTables(source, wish.by), wish.policy, checkpoint));
}

Wish nearestTo(Wish wish, research::Nearest nearest)
{
    using enum research::Nearest;
    switch (nearest) {
        case WithoutLink:
            wish.policy.rows.linksWaves = false;
            return wish;
        case AnonymousTable:
            wish.product = db::ExportProduct::Table;
            wish.by = {};
            return wish;
        case WithoutGroups:
            wish.by = {};
            return wish;
        case WithOtherTeams:
        case OtherPolicy:
            break;
    }
    throw std::logic_error("nearestTo() on what somebody has to choose");
}

}  // namespace app::exporting
