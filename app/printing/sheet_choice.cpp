#include "app/printing/sheet_choice.h"

namespace app::printing {

std::string fileNameFor(const Offer& offer)
{
    const auto number = offer.choice.about == 0 ? "" : "-" + std::to_string(offer.choice.about);
    return offer.name + (offer.blank ? "-leeg" : number) + ".pdf";
}

}  // namespace app::printing
