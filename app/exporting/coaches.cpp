#include "app/exporting/coaches.h"

#include <set>

#include "db/dossier.h"
#include "db/which_slot.h"

namespace app::exporting {

std::size_t coachesNeeded(db::SlotRole openedBy, const forms::Policy& policy)
{
    if (policy.fourEyes)
        return 2;
    return openedBy == db::SlotRole::Researcher ? 1 : 0;
}

void check(const Coaches& coaches)
{
    const auto slots = db::infoOf(coaches.dossier).slots;
    std::set<std::size_t> seen;
    for (const auto& passphrase : coaches.typed) {
        const auto slot = db::slotThatOpens(coaches.dossier, passphrase);
        if (slots.at(slot).first != db::SlotRole::Leercoach)
            throw NotACoach();
        if (!seen.insert(slot).second)
            throw SamePerson();
    }
}

}  // namespace app::exporting
