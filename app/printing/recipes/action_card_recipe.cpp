#include "app/printing/recipes/recipe.h"
#include "app/printing/recipes/rounds.h"
#include "app/sheets/content/action_card_sheet.h"

namespace app::printing {
namespace {

std::vector<Offer> offers(const Source& source)
{
    const auto* instrument = source.templates.instrument(actiekaart);
    if (!instrument)
        return {};
    std::vector<Offer> all = {{{SheetKind::ActionCard}, actiekaart, instrument->title, {}, true}};
    for (const auto& held : roundsIn(source))
        all.push_back({{SheetKind::ActionCard, {}, held.round},
                       actiekaart,
                       instrument->title,
                       held.about,
                       false,
                       NamesOn::WhenAsked});
    return all;
}

sheets::Bundle make(const Source& source, const SheetChoice& choice, sheets::Names names)
{
    const auto& instrument = chosen(source.templates.instrument(actiekaart));
    if (choice.about == 0)
        return alone(sheets::blankActionCard(instrument, teamName(source)));
    const auto found = roundIn(source, choice.about);
    return alone(sheets::actionCardSheet(found.meeting, found.round(), instrument, names, source.localTime));
}

}  // namespace

const Recipe actionCardRecipe{SheetKind::ActionCard, offers, make};

}  // namespace app::printing
