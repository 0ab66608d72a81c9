#include "app/printing/recipes/recipe.h"
#include "app/sheets/content/coach_card_sheet.h"
#include "app/sheets/content/kit_wording.h"

namespace app::printing {
namespace {

std::vector<Offer> offers(const Source& source)
{
    std::vector<Offer> all;
    for (const auto& id : source.templates.programmeIds())
        all.push_back({{SheetKind::CoachCard, id},
                       "coachkaart-" + id,
                       sheets::wording::coachCard,
                       chosen(source.templates.programme(id)).title});
    return all;
}

sheets::Bundle make(const Source& source, const SheetChoice& choice, sheets::Names)
{
    return alone(sheets::coachCardSheet(chosen(source.templates.programme(choice.templateId))));
}

}  // namespace

const Recipe coachCardRecipe{SheetKind::CoachCard, offers, make};

}  // namespace app::printing
