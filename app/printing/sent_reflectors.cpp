#include "app/printing/sent_reflectors.h"

#include "app/printing/recipes/recipe.h"
#include "db/store/consent_store.h"
#include "db/store/entry_store.h"

namespace app::printing {

std::vector<forms::SentReflector> sentReflectors(db::Database& database,
                                                 const forms::TemplateLibrary& templates)
{
    const auto refuse = db::ConsentStore(database).whoRefuse(db::Purpose::TeamLearning);
    std::vector<forms::SentReflector> reflectors;
    for (auto& entry : db::EntryStore(database).sent())
        if (entry.instrumentId == reflectorBakens && !refuse.contains(entry.member))
            reflectors.push_back({&chosen(templates.instrument(entry.instrumentId, entry.instrumentVersion)),
                                  entry.member, entry.sentAt.value_or(entry.changedAt),
                                  std::move(entry.answers)});
    return reflectors;
}

}  // namespace app::printing
