#include "app/printing/recipes/recipe.h"
#include "app/sheets/content/casus_sheet.h"
#include "app/sheets/content/wording.h"
#include "db/store/casus_store.h"
#include "db/store/record_store.h"

namespace app::printing {
namespace {

std::vector<Offer> offers(const Source& source)
{
    std::vector<Offer> all;
    for (const auto& casus : db::CasusStore(source.database).all())
        all.push_back({{SheetKind::Casus, {}, casus.id},
                       "casusblad",
                       sheets::wording::casusSheet,
                       sheets::titleOf(casus),
                       false,
                       NamesOn::WhenAsked});
    return all;
}

sheets::Bundle make(const Source& source, const SheetChoice& choice, sheets::Names names)
{
    const auto record = chosen(db::RecordStore(source.database).casusRecord(choice.about));
    return alone(sheets::casusSheet(record, source.templates, names, source.localTime));
}

}  // namespace

const Recipe casusRecipe{SheetKind::Casus, offers, make};

}  // namespace app::printing
