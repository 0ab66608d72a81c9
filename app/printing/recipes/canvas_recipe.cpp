#include "app/printing/recipes/partnership.h"
#include "app/sheets/content/canvas_sheet.h"
#include "app/sheets/content/partnership_wording.h"
#include "db/store/partnership_store.h"

namespace app::printing {
namespace {

std::vector<Offer> offersOf(const Source& source, SheetKind kind, const std::string& name)
{
    const auto* instrument = source.templates.instrument(partnerschapskaart);
    if (!instrument)
        return {};
    std::vector<Offer> all = {{{kind}, name, instrument->title, {}, true}};
    for (const auto& version : partnershipVersions(source))
        all.push_back({{kind, {}, version.card}, name, instrument->title, version.about});
    return all;
}

sheets::Sheet canvasOf(const Source& source, forms::Id version)
{
    const auto& instrument = chosen(source.templates.instrument(partnerschapskaart));
    if (version == 0)
        return sheets::blankCanvas(instrument, teamName(source));
    const auto card = chosen(db::PartnershipStore(source.database).find(version));
    return sheets::canvasSheet(card, instrument, teamName(source), source.localTime);
}

std::vector<Offer> offers(const Source& source)
{
    return offersOf(source, SheetKind::Canvas, partnerschapskaart);
}

sheets::Bundle make(const Source& source, const SheetChoice& choice, sheets::Names)
{
    return alone(canvasOf(source, choice.about));
}

std::vector<Offer> offersOnFour(const Source& source)
{
    auto all = offersOf(source, SheetKind::CanvasOnFour, "partnerschapskaart-vier-vellen");
    for (auto& offer : all)
        offer.title += std::string(", ") + sheets::wording::onFourPapers;
    return all;
}

sheets::Bundle makeOnFour(const Source& source, const SheetChoice& choice, sheets::Names)
{
    auto sheet = canvasOf(source, choice.about);
    sheet.overFourPapers = true;
    return alone(std::move(sheet));
}

}  // namespace

const Recipe canvasRecipe{SheetKind::Canvas, offers, make};
const Recipe canvasOnFourRecipe{SheetKind::CanvasOnFour, offersOnFour, makeOnFour};

}  // namespace app::printing
