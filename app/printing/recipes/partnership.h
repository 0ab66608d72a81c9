// The versions of the partnerschapskaart, for the sheets that are about one of them.
#pragma once

#include "app/printing/recipes/recipe.h"

namespace app::printing {

struct PartnershipVersion {
    forms::Id card = 0;
    std::string about;  // "versie 2, afgesproken op dinsdag 13 oktober 2026"
};
// The first one first.
std::vector<PartnershipVersion> partnershipVersions(const Source& source);

}  // namespace app::printing
