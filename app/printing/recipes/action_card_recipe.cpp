#include "app/printing/recipes/recipe.h"
#include "app/printing/recipes/rounds.h"
#include "app/sheets/content/action_card_sheet.h"

namespace app::printing {
namespace {

constexpr auto id = "actiekaart";

std::vector<Offer> offers(const Source& source)
{
    const auto* instrument = source.templates.instrument(id);
    if (!instrument)
        return {};
    std::vector<Offer> all;
    for (const auto& held : roundsIn(source))
        all.push_back({{SheetKind::ActionCard, {}, held.round},
                       id,
                       instrument->title,
                       held.about,
                       false,
                       NamesOn::WhenAsked});
    return all;
}

sheets::Sheet make(const Source& source, const SheetChoice& choice, sheets::Names names)
{
    const auto found = roundIn(source, choice.about);
    return sheets::actionCardSheet(found.meeting, found.round(), chosen(source.templates.instrument(id)),
                                   names, source.localTime);
}

}  // namespace

const Recipe actionCardRecipe{SheetKind::ActionCard, offers, make};

}  // namespace app::printing
