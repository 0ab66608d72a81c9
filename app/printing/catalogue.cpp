#include "app/printing/catalogue.h"

#include "app/printing/recipes/recipe.h"

namespace app::printing {
namespace {

// In the order in which a shell lists them.
const std::vector<Recipe>& recipes()
{
    static const std::vector<Recipe> all = {meetingRecipe,      casusRecipe,       dialogueCardsRecipe,
                                            actionCardRecipe,   formRecipe,        canvasRecipe,
                                            canvasOnFourRecipe, convenantRecipe,   coachCardRecipe,
                                            kitRecipe,          teamPictureRecipe, inspectionRecipe};
    return all;
}

}  // namespace

Catalogue::Catalogue(db::Database& database, const forms::TemplateLibrary& templates,
                     sheets::ToLocalTime toLocalTime)
    : database_(database), templates_(templates), localTime_(std::move(toLocalTime))
{
}

std::vector<Offer> Catalogue::offers() const
{
    const Source source{database_, templates_, localTime_};
    std::vector<Offer> all;
    for (const auto& recipe : recipes())
        for (auto& offer : recipe.offers(source))
            all.push_back(std::move(offer));
    return all;
}

sheets::Bundle Catalogue::make(const SheetChoice& choice, sheets::Names names) const
{
    for (const auto& recipe : recipes())
        if (recipe.kind == choice.kind)
            return recipe.make({database_, templates_, localTime_}, choice, names);
    throw std::logic_error("a kind of sheet that nobody makes");
}

}  // namespace app::printing
