#include "app/printing/recipes/recipe.h"
#include "app/printing/recipes/rounds.h"
#include "app/sheets/content/entry_sheet.h"
#include "app/sheets/content/wording.h"
#include "db/store/casus_store.h"
#include "db/store/entry_store.h"
#include "db/store/round_store.h"
#include "db/store/team_store.h"

namespace app::printing {
namespace {

std::vector<std::string> occasionOf(const Source& source, const forms::Entry& entry)
{
    std::vector<std::string> lines;
    if (entry.subject == forms::Subject::Casus)
        lines.push_back(sheets::titleOf(chosen(db::CasusStore(source.database).find(entry.subjectId))));
    if (entry.sentAt)
        lines.push_back(sheets::longDate(source.localTime(*entry.sentAt).date));
    return lines;
}

std::vector<Offer> offers(const Source& source)
{
    std::vector<Offer> all;
    for (const auto& id : source.templates.instrumentIds())
        for (const auto& entry : db::EntryStore(source.database).sent())
            if (entry.instrumentId == id)
                all.push_back({{SheetKind::Form, id, entry.id},
                               id,
                               chosen(source.templates.instrument(id, entry.instrumentVersion)).title,
                               inOneLine(occasionOf(source, entry)),
                               false,
                               NamesOn::Never});
    return all;
}

sheets::Sheet make(const Source& source, const SheetChoice& choice, sheets::Names)
{
    const auto entry = chosen(db::EntryStore(source.database).find(choice.about));
    const auto& instrument = chosen(source.templates.instrument(entry.instrumentId, entry.instrumentVersion));
    auto occasion = occasionOf(source, entry);
    occasion.insert(occasion.begin(), db::TeamStore(source.database).team().name);
    if (entry.subject == forms::Subject::Casus)
        if (const auto rounds = db::RoundStore(source.database).ofCasus(entry.subjectId); !rounds.empty()) {
            const auto found = roundIn(source, rounds.back().id);
            return sheets::entrySheet(instrument, entry.answers, occasion, &found.round());
        }
    return sheets::entrySheet(instrument, entry.answers, occasion);
}

}  // namespace

const Recipe formRecipe{SheetKind::Form, offers, make};

}  // namespace app::printing
