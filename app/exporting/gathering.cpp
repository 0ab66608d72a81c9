#include "app/exporting/gathering.h"

#include "db/store/consent_store.h"
#include "db/store/entry_store.h"
#include "db/store/team_store.h"

namespace app::exporting {

std::size_t gather(db::Database& database, research::Source& source)
{
    const auto agreed = db::ConsentStore(database).whoAgree();
    const auto team = source.add({db::TeamStore(database).team().name, {}});
    std::size_t otherVersions = 0;
    for (const auto& entry : db::EntryStore(database).sent()) {
        if (entry.instrumentId != source.instrument().id)
            continue;
        if (entry.instrumentVersion != source.instrument().version) {
            ++otherVersions;
            continue;
        }
        source.add({team, entry.member}, research::periodOf(forms::quarterOf(entry.sentAt.value())),
                   agreed.contains(entry.member), entry.answers);
    }
    return otherVersions;
}

}  // namespace app::exporting
