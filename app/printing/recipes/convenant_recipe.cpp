#include "app/printing/recipes/partnership.h"
#include "app/sheets/content/convenant_sheet.h"
#include "app/sheets/content/partnership_wording.h"
#include "db/store/partnership_store.h"
#include "db/store/team_store.h"

namespace app::printing {
namespace {

std::vector<Offer> offers(const Source& source)
{
    if (!source.templates.instrument(partnerschapskaart))
        return {};
    std::vector<Offer> all;
    for (const auto& version : partnershipVersions(source))
        all.push_back({{SheetKind::Convenant, {}, version.card},
                       "convenant",
                       sheets::wording::convenant,
                       version.about,
                       false,
                       NamesOn::WhenAsked});
    return all;
}

// Guests come and go; who is in the team signs.
std::vector<forms::Member> signing(const Source& source)
{
    auto members = db::TeamStore(source.database).members();
    std::erase_if(members, [](const forms::Member& member) {
        return !member.active || member.role == forms::MemberRole::Guest;
    });
    return members;
}

sheets::Bundle make(const Source& source, const SheetChoice& choice, sheets::Names names)
{
    const db::PartnershipStore cards(source.database);
    sheets::ConvenantFacts facts{db::TeamStore(source.database).team(), signing(source),
                                 chosen(cards.find(choice.about)), std::nullopt};
    for (const auto& card : cards.all())
        if (card.version < facts.card.version)
            facts.before = card;
    return alone(sheets::convenantSheet(facts, chosen(source.templates.instrument(partnerschapskaart)), names,
                                        source.localTime));
}

}  // namespace

const Recipe convenantRecipe{SheetKind::Convenant, offers, make};

}  // namespace app::printing
