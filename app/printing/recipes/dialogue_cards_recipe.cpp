#include "app/printing/recipes/recipe.h"
#include "app/printing/recipes/rounds.h"
#include "app/sheets/content/dialogue_cards_sheet.h"
#include "app/sheets/content/wording.h"
#include "db/store/round_store.h"

namespace app::printing {
namespace {

constexpr auto name = "dialoogkaarten";
constexpr std::size_t onePage = 4;

std::vector<Offer> offers(const Source& source)
{
    if (!source.templates.instrument(dialoogkaart))
        return {};
    const db::RoundStore rounds(source.database);
    std::vector<Offer> all = {{{SheetKind::DialogueCards}, name, sheets::wording::dialogueCards, {}, true}};
    for (const auto& held : roundsIn(source))
        if (!rounds.dialogueCardsOf(held.round).empty())
            all.push_back({{SheetKind::DialogueCards, {}, held.round},
                           name,
                           sheets::wording::dialogueCards,
                           held.about,
                           false,
                           NamesOn::WhenAsked});
    return all;
}

sheets::Bundle make(const Source& source, const SheetChoice& choice, sheets::Names names)
{
    const auto& instrument = chosen(source.templates.instrument(dialoogkaart));
    if (choice.about == 0)
        return alone(sheets::blankDialogueCards(instrument, onePage));
    const auto found = roundIn(source, choice.about);
    return alone(sheets::dialogueCardsSheet(found.round(), found.meeting.members,
                                            dayOf(source, found.meeting.meeting), instrument, names));
}

}  // namespace

const Recipe dialogueCardsRecipe{SheetKind::DialogueCards, offers, make};

}  // namespace app::printing
