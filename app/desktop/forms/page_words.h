// What the pages of a form are called: bakens where it goes through the bakens, delen elsewhere.
#pragma once

#include <wx/string.h>

#include <vector>

#include "forms/model/instrument.h"

namespace app::desktop {

using Pages = std::vector<const forms::Section*>;

// "baken 3 van 8", "deel 2 van 4"
wxString placeAmong(const Pages& pages, std::size_t current);

// "7 bakens staan nog open", "1 deel staat nog open"
wxString stillOpenWords(const Pages& open);
// "Naar het eerste open baken"
wxString toFirstOpenWords(const Pages& open);

}  // namespace app::desktop
