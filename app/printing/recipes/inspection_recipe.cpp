#include "app/printing/recipes/entries.h"
#include "app/sheets/content/inspection_sheet.h"
#include "app/sheets/content/inspection_wording.h"
#include "app/sheets/content/wording.h"
#include "db/store/record_store.h"
#include "db/store/team_store.h"

namespace app::printing {
namespace {

std::vector<Offer> offers(const Source& source)
{
    std::vector<Offer> all;
    for (const auto& member : db::TeamStore(source.database).members())
        all.push_back({{SheetKind::Inspection, {}, member.id},
                       "inzageblad",
                       sheets::wording::inspection,
                       sheets::memberNumber(all.size() + 1),
                       false,
                       NamesOn::Always});
    return all;
}

sheets::Bundle make(const Source& source, const SheetChoice& choice, sheets::Names)
{
    const auto record = chosen(db::RecordStore(source.database).memberRecord(choice.about));
    auto bundle = alone(sheets::inspectionSheet(record, source.templates, source.localTime));
    for (const auto& entry : record.filledIn)
        bundle.sheets.push_back(entrySheetOf(source, entry));
    return bundle;
}

}  // namespace

const Recipe inspectionRecipe{SheetKind::Inspection, offers, make};

}  // namespace app::printing
